import { expect, test } from 'vitest'
import { MONTH_NAMES } from '../../../../src/extract/words/months'
import { foldMonth } from '../../../../src/extract/words/times'
import { times } from '../../../../src/extract/words/words'

test('the English names are those that the platform writes', () => {
  const names = times('en').months('en-GB')
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' })
    for (let at = 0; at < 12; at++)
      expect(names.get(format.format(Date.UTC(2024, at, 3)).toLowerCase())).toBe(at + 1)
  }
})

const FORMS = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' }
] as const

test.each(Object.keys(MONTH_NAMES))(
  'the names written down for %s are the platform’s',
  (language) => {
    const names = times(language).months(language)
    for (const form of FORMS) {
      const format = new Intl.DateTimeFormat(language, {
        ...form,
        timeZone: 'UTC',
        calendar: 'gregory',
        numberingSystem: 'latn'
      })
      for (let at = 0; at < 12; at++) {
        const parts = format.formatToParts(Date.UTC(2024, at, 3))
        const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '')
        // Digits, and what is more than one word, are not looked up as names.
        if (/^\p{L}[\p{L}\p{M}]+$/u.test(name))
          expect([name, names.get(name)]).toEqual([name, at + 1])
      }
    }
  }
)
