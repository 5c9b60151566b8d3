/** Ages over a change to summer time and back, and with a clock that is a year off. */
import { afterEach, describe, expect, test, vi } from 'vitest'
import { isUpdate, tell } from '../../../src/article/when'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Each with the UTC instants at which its clocks change in 2026. */
const CHANGES = [
  ['Europe/Berlin', '2026-03-29T01:00:00Z', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-11-01T06:00:00Z'],
  // Half an hour; and midnight itself is skipped.
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-10-03T15:30:00Z'],
  ['America/Santiago', '2026-04-05T03:00:00Z', '2026-09-06T04:00:00Z']
] as const

afterEach(() => vi.unstubAllEnvs())

const isoDay = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')

describe.each(CHANGES)('in %s', (zone, ...changes) => {
  test.each(changes)('over %s', (change) => {
    vi.stubEnv('TZ', zone)
    const at = Date.parse(change)
    const [before, after] = [new Date(at - HOUR), new Date(at + HOUR)]
    // The clocks really change here, or all below shows nothing.
    expect(before.getTimezoneOffset()).not.toBe(after.getTimezoneOffset())
    const relative = (from: Date, now: Date) =>
      tell({ at: from.toISOString(), precision: 'instant' }, now, 'en')?.relative
    expect(relative(before, after)).toBe('2 hours ago')
    for (let hour = -30; hour <= 30; hour++) {
      const now = new Date(at + hour * HOUR)
      expect(relative(new Date(now.getTime() - 23 * HOUR), now)).toBe('23 hours ago')
      expect(relative(new Date(now.getTime() - HOUR), now)).toBe('1 hour ago')
      const days = (count: number) => {
        const noon = new Date(now.getFullYear(), now.getMonth(), now.getDate() - count, 12)
        return tell({ at: isoDay(noon), precision: 'day' }, now, 'en')?.relative
      }
      expect([0, 1, 2, 6].map(days)).toEqual(['today', 'yesterday', '2 days ago', '6 days ago'])
    }
    const from = { at: new Date(at - DAY / 2).toISOString(), precision: 'instant' } as const
    const to = (ms: number) => ({ ...from, at: new Date(at - DAY / 2 + ms).toISOString() })
    expect([isUpdate(from, to(DAY - 1)), isUpdate(from, to(DAY + 1))]).toEqual([false, true])
  })
})

describe('a clock that is off', () => {
  const story = { at: '2026-03-05T10:00:00Z', precision: 'instant' } as const

  test('by a year behind: silent rather than wrong', () =>
    expect(tell(story, new Date('2025-03-05T12:00:00Z'), 'en')).toBeUndefined())

  test('by a year ahead: the date in full stands beside', () => {
    const told = tell(story, new Date('2027-03-05T12:00:00Z'), 'en-GB')
    expect(told).toMatchObject({ relative: '1 year ago', beside: '5 March 2026' })
  })

  test('by minutes: now', () =>
    expect(tell(story, new Date('2026-03-05T09:55:00Z'), 'en')?.relative).toBe('now'))
})
