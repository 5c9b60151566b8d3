import { describe, expect, it } from 'vitest'
import { isOwnZone, sharedOffset, zonesOf } from '../../../../../src/extract/metadata/time/zone'

/** Countries whose clocks are written down, and some whose clocks the platform is asked for. */
const COUNTRIES =
  'us ca au br es pt uk ie de at ch fr be nl it dk se no fi pl in jp nz ru tr cz mx id'.split(' ')
const MONTHS = Array.from({ length: 12 }, (_, at) => `2025-${String(at + 1).padStart(2, '0')}`)

function zonesByPlatform(region: string): string[] {
  const locale = new Intl.Locale('und', { region }) as Intl.Locale & {
    getTimeZones: () => string[]
  }
  return locale.getTimeZones()
}

describe('the clock of a country', () => {
  it.each(COUNTRIES)('is the one that the platform has: %s', (ending) => {
    const zones = zonesOf({ host: `news.example.${ending}`, languages: [] })
    const truth = zonesByPlatform(ending === 'uk' ? 'GB' : ending.toUpperCase())
    const offsets = (of: string[]) => MONTHS.map((month) => sharedOffset(of, `${month}-15T12:00`))
    expect(offsets(zones)).toEqual(offsets(truth))
  })
})

describe('an abbreviation that means several clocks', () => {
  it.each([
    ['pst', 'news.example.ph', [], true],
    ['pst', 'news.example.com', ['en-PH'], true],
    ['pst', 'news.example.com', ['fil'], true],
    ['pst', 'news.example.com', ['ur'], true],
    ['pst', 'news.example.com', ['en', 'en-US'], false],
    ['pst', 'news.example.com', [], false],
    ['est', 'news.example.au', ['en'], true],
    ['est', 'news.example.com', ['en'], false],
    ['mst', 'news.example.my', [], true],
    ['bst', 'news.example.com', ['bn'], true],
    ['bst', 'news.example.uk', ['bn'], false],
    ['cet', 'news.example.ph', [], false]
  ])('is the own one of a country, or not: %s, %s, %j', (name, host, languages, expected) => {
    expect(isOwnZone(name, { host, languages }, languages[0] ?? 'en')).toBe(expected)
  })
})
