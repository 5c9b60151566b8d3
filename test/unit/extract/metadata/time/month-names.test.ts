import { expect, test } from 'vitest'
import { monthNames, supported } from '../../../../../src/extract/metadata/time/month-names'

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
