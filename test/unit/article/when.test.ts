import { describe, expect, it } from 'vitest'
import type { Precision, When } from '../../../src/article/types'
import { isUpdate, tell } from '../../../src/article/when'

const now = new Date(2026, 10, 24, 15, 0)
const ago = (ms: number, precision: Precision = 'instant'): When => ({
  at: new Date(now.getTime() - ms).toISOString(),
  precision
})
const on = (at: string, precision: Precision = 'day'): When => ({ at, precision })
const relative = (when: When, language = 'en') => tell(when, now, language)?.relative
const HOUR = 3_600_000

describe('tell', () => {
  it.each([
    [ago(20_000), 'now'],
    [ago(60_000), '1 minute ago'],
    [ago(59 * 60_000), '59 minutes ago'],
    [ago(HOUR), '1 hour ago'],
    [ago(23 * HOUR), '23 hours ago'],
    [ago(25 * HOUR), 'yesterday'],
    [ago(72 * HOUR), '3 days ago'],
    [ago(7 * 24 * HOUR), '1 week ago'],
    [ago(22 * 24 * HOUR), '3 weeks ago'],
    [ago(30 * 24 * HOUR), '4 weeks ago'],
    [ago(62 * 24 * HOUR), '2 months ago'],
    [ago(800 * 24 * HOUR), '2 years ago']
  ])('is relative at every age: %o', (when, told) => {
    expect(relative(when)).toBe(told)
  })

  it.each([
    [on('2026-11-24'), 'today'],
    [on('2026-11-23'), 'yesterday'],
    [on('2026-11-21'), '3 days ago'],
    [on('2026-11-10', 'week'), '2 weeks ago'],
    [on('2026-11-01', 'month'), 'this month'],
    [on('2026-09-01', 'month'), '2 months ago'],
    [on('2024-01-01', 'year'), '2 years ago'],
    [ago(20 * 60_000, 'hour'), 'this hour'],
    [ago(3 * HOUR, 'day'), 'today']
  ])('is never finer than the page: %o', (when, told) => {
    expect(relative(when)).toBe(told)
  })

  it('speaks the language of the interface', () => {
    expect(relative(on('2026-11-21'), 'ar')).toBe('قبل 3 أيام')
    expect(relative(on('2026-11-21'), 'ja')).toBe('3 日前')
    expect(relative(on('2026-11-21'), 'de')).toBe('vor 3 Tagen')
  })

  it('sets the absolute date beside the relative one from the seventh day', () => {
    expect(tell(on('2026-11-18'), now, 'en-GB')?.beside).toBeUndefined()
    expect(tell(on('2026-11-17'), now, 'en-GB')?.beside).toBe('17 November')
    expect(tell(on('2025-11-02'), now, 'en-GB')?.beside).toBe('2 November 2025')
    expect(tell(on('2026-02-01', 'month'), now, 'en-GB')?.beside).toBe('February 2026')
  })

  it('tells the whole date, with time and zone only where the page gave a time', () => {
    expect(tell(on('2026-11-21'), now, 'en-GB')?.absolute).toBe('Saturday, 21 November 2026')
    const timed = tell(on('2026-11-21T09:30:00Z', 'minute'), now, 'en-GB')?.absolute
    expect(timed).toMatch(/^Saturday, 21 November 2026 at \d{1,2}:\d{2} \S+$/)
  })

  it.each([
    on('2026-11-26'),
    ago(-11 * 60_000),
    on('2026-02-30'),
    on('2026-13-01'),
    on('1603-01-01'),
    on('0001-01-01T00:00:00Z', 'instant'),
    on('1970-01-01T00:00:00Z', 'instant'),
    on('2026-11-21T99:00:00Z', 'instant'),
    on('2026-11-21T10:00:00', 'instant'),
    on(''),
    on('3 days ago')
  ])('is silent about a future or impossible date: %o', (when) => {
    expect(tell(when, now, 'en')).toBeUndefined()
  })

  it('takes a clock slightly ahead, and tomorrow in an earlier zone, as the present', () => {
    expect(relative(ago(-5 * 60_000))).toBe('now')
    expect(relative(on('2026-11-25'))).toBe('today')
  })
})

describe('isUpdate', () => {
  it('is true only when the story changed more than a day after it came out', () => {
    expect(isUpdate(on('2026-11-20'), on('2026-11-21'))).toBe(false)
    expect(isUpdate(on('2026-11-20'), on('2026-11-22'))).toBe(true)
    expect(isUpdate(ago(30 * HOUR), ago(7 * HOUR))).toBe(false)
    expect(isUpdate(ago(30 * HOUR), ago(5 * HOUR))).toBe(true)
    expect(isUpdate(ago(5 * HOUR), ago(60 * HOUR))).toBe(false)
    expect(isUpdate(undefined, on('2026-11-20'))).toBe(true)
    expect(isUpdate(on('2026-11-20'), on('not a date'))).toBe(false)
  })
})
