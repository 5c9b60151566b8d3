import { expect, test } from 'vitest'
import { supported } from '../../../../../src/extract/metadata/time/month-names'

test('languages that need not be asked for are those of the platform', () => {
  for (const tag of ['en-GB', 'de', 'pt-BR', 'zh-Hant-TW', 'nb', 'ur', 'sw'])
    expect([tag, supported(tag)]).toEqual([tag, Intl.DateTimeFormat.supportedLocalesOf(tag)[0]])
})

test('a language that the platform does not know, or no tag at all, is none', () => {
  expect(supported('xx')).toBeUndefined()
  expect(supported('no tag')).toBeUndefined()
  expect(supported(undefined)).toBeUndefined()
})
