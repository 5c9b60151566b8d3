import { expect, it } from 'vitest'
import { readAgo } from '../../../../src/extract/metadata/time/relative-words'
import { MARKS } from '../../../../src/extract/words/marks'
import { otherTimes } from '../../../../src/extract/words/other-times'

const UNITS = ['minute', 'hour', 'day', 'week', 'month', 'year'] as const
const REGIONS = 'US GB AU CA IN AT CH MX AR BR PT BE TW HK EG MA NG'.split(' ')

/** The forms of a language, as the reader of relative words folds them. */
function* formsOf(tag: string): Generator<string> {
  for (const numeric of ['always', 'auto'] as const)
    for (const style of numeric === 'auto' ? (['long'] as const) : STYLES) {
      const format = new Intl.RelativeTimeFormat(`${tag}-u-nu-latn`, { style, numeric })
      for (const unit of UNITS)
        for (const amount of numeric === 'auto' ? [0, 1, 2] : [1, 2, 3, 5, 11, 20, 100])
          yield format
            .format(-amount, unit)
            .toLowerCase()
            .normalize('NFKC')
            .replace(/[\u200e\u200f\u061c]/g, '')
            .replace(/\d+/, '#')
    }
}
const STYLES = ['long', 'short', 'narrow'] as const

it.each(['en', ...Object.keys(MARKS)])(
  'every form of %s that the platform writes has a mark',
  (language) => {
    const tags = [language, ...REGIONS.map((region) => `${language}-${region}`)]
    const all = tags.flatMap((tag) => [...formsOf(tag)])
    expect(all.filter((form) => !otherTimes.mayCountBack(form, language))).toEqual([])
  }
)

it.each([
  ['de', 'wochenvorschau', 'vor # tagen'],
  ['de', '# plätze sind vorhanden', 'vorgestern'],
  ['es', 'el estado # de', 'esta semana'],
  ['it', 'il sofà # a', '# ore fa'],
  ['nl', 'een bijdit # van', 'dit uur'],
  ['ru', 'привчера # из', 'вчера']
])('a word of %s that only holds a mark is none', (language, none, some) => {
  const may = (text: string) => otherTimes.mayCountBack(text, language)
  expect([none, may(none), some, may(some)]).toEqual([none, false, some, true])
})

it('the English forms written down are those of the platform, in all countries', () => {
  for (const region of ['US', 'GB', 'AU', 'CA', 'IN', 'ZA'])
    for (const style of STYLES) {
      const format = new Intl.RelativeTimeFormat(`en-${region}`, { style })
      for (const unit of UNITS)
        for (const amount of [1, 3])
          expect([region, readAgo(`Posted ${format.format(-amount, unit)}`, ['en'])]).toEqual([
            region,
            { amount, unit }
          ])
    }
})
