/**
 * Says when in words a reader trusts: relative at every age, never finer than the page's own
 * precision, and silent rather than wrong.
 */
import { dateTimeFormat, relativeTimeFormat } from './formatters'
import type { Precision, When } from './types'

/** How one moment is told. All strings are in the interface's language. */
export interface Told {
  /** Such as `3 days ago`, to stand in "Published {when}". */
  relative: string
  /** In full, with time and zone where the page gave them: for tooltips and screen readers. */
  absolute: string
  /** A short absolute date to stand beside the relative one; only from the seventh day. */
  beside?: string
}

interface Moment {
  at: Date
  precision: Precision
  /** The page told a time of day, so minutes and hours may be said. */
  isTimed: boolean
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Clocks differ: this far ahead still counts as now. */
const SKEW = 10 * MINUTE

/** The first printed newspaper (Relation, Strasbourg): no story's date is older. */
const FIRST_YEAR = 1605

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIMESTAMP =
  /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/
const TIMED: readonly Precision[] = ['instant', 'minute', 'hour']

/**
 * Tells `when` as seen at `now` in `language` (BCP 47), in the device's time zone. Undefined when
 * the date is impossible or lies in the future: the row then closes up.
 */
export function tell(when: When, now: Date, language: string): Told | undefined {
  const moment = parse(when)
  if (!moment) return undefined
  const days = daysBetween(moment.at, now)
  // A date without a time may be tomorrow's where it was written, and today's here.
  const isFuture = moment.isTimed ? moment.at.getTime() - now.getTime() > SKEW : days < -1
  if (isFuture) return undefined
  const [amount, unit] = age(moment, now)
  // `auto` says "today", "yesterday", "this month"; beyond, numbers say more than "last week".
  const numeric = amount === 0 || unit === 'day' ? 'auto' : 'always'
  const told: Told = {
    relative: relativeTimeFormat(language, { numeric }).format(-amount, unit),
    absolute: format(moment, language, FULL[moment.isTimed ? 'timed' : moment.precision])
  }
  if (days > 6) told.beside = format(moment, language, besideOptions(moment, now))
  return told
}

/** Whether "Updated …" is worth saying: `modified` is more than a day after `published`. */
export function isUpdate(published: When | undefined, modified: When): boolean {
  const from = published && parse(published)
  const to = parse(modified)
  if (!to) return false
  if (!from) return true
  const isExact = from.isTimed && to.isTimed
  return isExact ? to.at.getTime() - from.at.getTime() > DAY : daysBetween(from.at, to.at) > 1
}

/** Reads `when` strictly: a date that no calendar has (30 February) is undefined. */
function parse({ at, precision }: When): Moment | undefined {
  const day = DATE.exec(at)
  const [, y, m, d] = day ?? TIMESTAMP.exec(at) ?? []
  const civil = new Date(Number(y), Number(m) - 1, Number(d))
  const isReal = civil.getMonth() + 1 === Number(m) && Number(y) >= FIRST_YEAR
  if (!isReal) return undefined
  if (day)
    return { at: civil, isTimed: false, precision: TIMED.includes(precision) ? 'day' : precision }
  const instant = new Date(at)
  // The epoch itself is what software writes for "no date".
  if (Number.isNaN(instant.getTime()) || instant.getTime() === 0) return undefined
  return { at: instant, isTimed: TIMED.includes(precision), precision }
}

/** Age in the largest whole unit that fits, and that the precision allows. */
function age(moment: Moment, now: Date): [amount: number, unit: Intl.RelativeTimeFormatUnit] {
  const { at, precision, isTimed } = moment
  const passed = Math.max(0, now.getTime() - at.getTime())
  const years = now.getFullYear() - at.getFullYear()
  const months = years * 12 + now.getMonth() - at.getMonth()
  if (precision === 'year') return [years, 'year']
  if (precision === 'month')
    return months < 12 ? [months, 'month'] : [Math.floor(months / 12), 'year']
  if (isTimed && passed < DAY) {
    if (passed >= HOUR || precision === 'hour') return [Math.floor(passed / HOUR), 'hour']
    return passed < MINUTE ? [0, 'second'] : [Math.floor(passed / MINUTE), 'minute']
  }
  const days = Math.max(0, daysBetween(at, now))
  if (days < 7 && precision !== 'week') return [days, 'day']
  const whole = now.getDate() < at.getDate() ? months - 1 : months
  if (whole < 1) return [Math.floor(days / 7), 'week']
  return whole < 12 ? [whole, 'month'] : [Math.floor(whole / 12), 'year']
}

/** Calendar days from `from` to `to` in the device's zone; 0 on the same day. */
function daysBetween(from: Date, to: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY
  return day(to) - day(from)
}

const LONG_DATE = { year: 'numeric', month: 'long', day: 'numeric' } as const
const FULL_DATE = { ...LONG_DATE, weekday: 'long' } as const
const FULL: Record<Precision | 'timed', Intl.DateTimeFormatOptions> = {
  timed: { ...FULL_DATE, hour: 'numeric', minute: '2-digit', timeZoneName: 'short' },
  instant: FULL_DATE,
  minute: FULL_DATE,
  hour: FULL_DATE,
  day: FULL_DATE,
  week: LONG_DATE,
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' }
}

function besideOptions({ at, precision }: Moment, now: Date): Intl.DateTimeFormatOptions {
  if (precision === 'month' || precision === 'year') return FULL[precision]
  return at.getFullYear() === now.getFullYear() ? { month: 'long', day: 'numeric' } : LONG_DATE
}

function format({ at }: Moment, language: string, options: Intl.DateTimeFormatOptions): string {
  return dateTimeFormat(language, options).format(at)
}
