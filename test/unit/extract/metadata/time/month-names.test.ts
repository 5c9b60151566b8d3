import { expect, test } from 'vitest'
import {
  foldMonth,
  monthNames,
  supported
} from '../../../../../src/extract/metadata/time/month-names'
import { MONTH_NAMES } from '../../../../../src/extract/metadata/time/written-months'

test('the English names are those that the platform writes', () => {
  const names = monthNames('en-GB')
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat('en', { month, timeZone: 'UTC' })
    for (let at = 0; at < 12; at++)
      expect(names.get(format.format(Date.UTC(2024, at, 3)).toLowerCase())).toBe(at + 1)
  }
})

test('languages that need not be asked for are those of the platform', () => {
  for (const tag of ['en-GB', 'de', 'pt-BR', 'zh-Hant-TW', 'nb', 'ur', 'sw'])
    expect([tag, supported(tag)]).toEqual([tag, Intl.DateTimeFormat.supportedLocalesOf(tag)[0]])
})

test('a language that the platform does not know, or no tag at all, is none', () => {
  expect(supported('xx')).toBeUndefined()
  expect(supported('no tag')).toBeUndefined()
  expect(supported(undefined)).toBeUndefined()
})

const FORMS = [
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
  { month: 'long' }
] as const

test.each(Object.keys(MONTH_NAMES))(
  'the names written down for %s are the platform’s',
  (language) => {
    const names = monthNames(language)
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
