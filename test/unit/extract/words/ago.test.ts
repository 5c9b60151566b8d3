import { expect, it } from 'vitest'
import { foldAgo } from '../../../../src/extract/metadata/time/relative-words'
import { writtenDictionary } from '../../../../src/extract/words/ago'
import { UNITS } from '../../../../src/extract/words/times'

const REGIONS = 'DE AT CH LI US MX AR CO ES FR BE CA IT NL JP'.split(' ')

/** All forms that the platform has for a language, those with a number apart. */
function formsOf(tag: string) {
  const counted = new Map<string, unknown>()
  const worded = new Map<string, unknown>()
  const ask = (
    style: 'long' | 'short' | 'narrow',
    numeric: 'auto' | 'always',
    amounts: number[]
  ) => {
    const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style, numeric })
    for (const unit of UNITS)
      for (const amount of amounts) {
        const form = foldAgo(format.format(-amount, unit))
        const number = numeric === 'always' && String(amount)
        if (number) counted.set(form.replace(number, '#'), unit)
        else if (!form.includes(String(amount))) worded.set(form, { amount, unit })
      }
  }
  for (const style of ['long', 'short', 'narrow'] as const)
    ask(style, 'always', [1, 2, 3, 5, 11, 20, 100])
  ask('long', 'auto', [0, 1, 2])
  return { counted, worded }
}

it.each(['de', 'fr', 'es', 'it', 'nl', 'ja'])(
  'the forms of %s that are written down are the platform’s, in all countries',
  (language) => {
    const { counted, worded } = writtenDictionary(language) ?? { counted: [], worded: [] }
    for (const tag of [language, ...REGIONS.map((region) => `${language}-${region}`)]) {
      const platform = formsOf(tag)
      expect(
        [...platform.counted].filter(([form]) => !counted.some((one) => one[0] === form))
      ).toEqual([])
      expect(Object.fromEntries(worded)).toEqual(Object.fromEntries(platform.worded))
    }
    expect(Object.fromEntries(counted)).toMatchObject(Object.fromEntries(formsOf(language).counted))
    const lengths = counted.map(([form]) => form.length)
    expect(lengths).toEqual(lengths.toSorted((a, b) => b - a))
  }
)

it('a language of which nothing is written down has no dictionary', () => {
  expect(writtenDictionary('sv')).toBeUndefined()
})
