import { expect, test } from 'vitest'
import { LANGUAGES, otherTimes } from '../../../../src/extract/words/other-times'
import { times } from '../../../../src/extract/words/words'

const { known } = otherTimes

test('languages that need not be asked for are those of the platform', () => {
  for (const tag of ['en-GB', 'de', 'pt-BR', 'zh-Hant-TW', 'nb', 'ur', 'sw'])
    expect([tag, known(tag)]).toEqual([tag, Intl.DateTimeFormat.supportedLocalesOf(tag)[0]])
})

test('a language that the platform does not know, or what is no tag, is none', () => {
  expect(known('xx')).toBeUndefined()
  expect(known('no tag')).toBeUndefined()
})

test('languages that are tried are known', () => {
  for (const [, languages] of LANGUAGES)
    for (const language of languages.split(' ')) expect(known(language)).toBe(language)
})

test('the month comes first where the platform writes it first', () => {
  const tags =
    'en en-US en-GB en-AU en-CA en-IN de de-CH fr fr-CA fr-FR es es-US es-MX ja ko zh zh-CN zh-TW hu lt fa sv'
  for (const tag of tags.split(' ')) {
    const parts = new Intl.DateTimeFormat(tag, { month: 'numeric', day: 'numeric' }).formatToParts(
      0
    )
    const place = (wanted: string) => parts.findIndex(({ type }) => type === wanted)
    expect([tag, times(tag).isMonthFirst(tag)]).toEqual([tag, place('month') < place('day')])
  }
})
