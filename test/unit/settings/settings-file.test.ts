import { describe, expect, it } from 'vitest'
import { DEFAULTS } from '../../../src/settings/settings'
import { readSettingsFile, writeSettingsFile } from '../../../src/settings/settings-file'

const file = (settings: unknown, more: object = {}) =>
  JSON.stringify({ lede: 'settings', version: 1, settings, ...more })

describe('a file of settings', () => {
  it('gives back what was written', () => {
    const settings = { ...DEFAULTS, theme: 'sepia', size: 7, largeLede: false } as const
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ name: 'settings', settings })
  })

  it('may name only some settings', () => {
    expect(readSettingsFile(file({ theme: 'dark' }))).toEqual({
      name: 'settings',
      settings: { theme: 'dark' }
    })
  })

  it('is refused as a whole for a key that there is no setting for', () => {
    expect(readSettingsFile(file({ theme: 'dark', colour: 'red', margin: 2 }))).toEqual({
      name: 'unknown',
      keys: ['colour', 'margin']
    })
    expect(readSettingsFile('{"lede":"settings","version":1,"settings":{"__proto__":{}}}')).toEqual(
      {
        name: 'unknown',
        keys: ['__proto__']
      }
    )
    expect(readSettingsFile(file({ toString: 1 }))).toMatchObject({ name: 'unknown' })
  })

  it.each([{ size: '4' }, { theme: 'pink' }, { justify: 1 }, { face: null }, { speed: [1] }])(
    'is refused for a value that is not offered: %o',
    (settings) =>
      expect(readSettingsFile(file(settings))).toEqual({
        name: 'wrong',
        keys: Object.keys(settings)
      })
  )

  it.each([
    '',
    'theme=dark',
    'null',
    '7',
    '[]',
    '{}',
    '{"settings":{"theme":"dark"}}',
    file(null),
    file([]),
    file({}, { version: 2 }),
    file({}, { lede: 'library' })
  ])('is no other file: %s', (text) => {
    expect(readSettingsFile(text)).toEqual({ name: 'unreadable' })
  })
})
