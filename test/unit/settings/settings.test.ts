import { describe, expect, it } from 'vitest'
import { DEFAULTS, nextChoice, SETTINGS, settingsFrom } from '../../../src/settings/settings'

describe('settings', () => {
  it('have a default among their choices, and choices that differ', () => {
    const rows: [string, { default: unknown; choices: readonly unknown[] }][] =
      Object.entries(SETTINGS)
    for (const [key, { default: fallback, choices }] of rows) {
      expect(choices, key).toContain(fallback)
      expect(new Set(choices).size, key).toBe(choices.length)
    }
  })

  it('keep what is offered and drop what is not', () => {
    expect(settingsFrom({ theme: 'sepia', size: 7, justify: true, face: 'comic' })).toEqual({
      ...DEFAULTS,
      theme: 'sepia',
      size: 7,
      justify: true
    })
  })

  it.each([undefined, null, 'x', 7, [], { size: '4' }, { theme: { toString: () => 'dark' } }])(
    'take defaults for %o',
    (stored) => expect(settingsFrom(stored)).toEqual(DEFAULTS)
  )

  it('do not reach into the prototype', () => {
    const stored = JSON.parse('{"__proto__": {"theme": "dark"}}')
    expect(settingsFrom(stored).theme).toBe('auto')
    expect(settingsFrom(Object.create({ theme: 'dark' })).theme).toBe('auto')
  })

  it('go round', () => {
    expect(nextChoice('theme', 'auto')).toBe('light')
    expect(nextChoice('theme', 'contrast')).toBe('auto')
  })
})
