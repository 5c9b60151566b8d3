/** A date as some witness writes it, as a When: never more precise than it says. */
import type { Precision, When } from '../../../article/types'
import type { Ago, Unit } from '../../words/times'
import { times } from '../../words/words'
import { type Clock, readClock } from './clock'
import { readDay } from './read-day'
import { mayBeAgo, readAgo } from './relative-words'
import { AHEAD } from './year'
import { sharedOffset } from './zone'

export interface TimeContext {
  capturedAt: Date
  /** When the page came out, about, as its address says. */
  cameOut?: Date
  /** BCP 47 tags the platform supports, the page's own first. */
  languages: string[]
  /** Zones of the page's country; all must agree for a zoneless time to be placed. */
  readonly zones: string[]
  /** Whether an abbreviation, in small letters, is that of another clock where the page is from. */
  isOwnZone?: (name: string) => boolean
}

/** A moment as written: a calendar day, and a time of day where one is told. */
export interface Written {
  /** `YYYY-MM-DD`. */
  date: string
  clock?: Clock
}

const LONGEST = 200
const ISO =
  /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,](\d{1,9}))?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/

/** Looks at the first 200 characters; undefined for what is no date, or none that can be. */
export function parseWhen(raw: string, context: TimeContext): When | undefined {
  const text = times().plain(raw.slice(0, LONGEST)).trim()
  if (!mayTellWhen(text, context)) return undefined
  const written = readWritten(text, context)
  const when = written ? place(written, context) : (fromEpoch(text) ?? parseAgo(text, context))
  return when && isPossible(when, context.capturedAt) ? when : undefined
}

/** Whether a text is worth a closer look, which is dear: dates have digits, or words for ago. */
export const mayTellWhen = (text: string, { languages }: TimeContext): boolean =>
  /[0-9]/.test(times().plain(text.slice(0, LONGEST))) || mayBeAgo(text.slice(0, LONGEST), languages)

/** Day and clock as they stand there, whatever zone they are meant in. */
export function parseWritten(raw: string, context: TimeContext): Written | undefined {
  return readWritten(times().plain(raw.slice(0, LONGEST)).trim(), context)
}

/** Only words that count back from the capture, as pages print them. */
export function parseAgo(raw: string, context: TimeContext): When | undefined {
  const ago = readAgo(times().plain(raw.slice(0, LONGEST)), context.languages)
  return ago && countBack(ago, context.capturedAt)
}

function readWritten(text: string, context: TimeContext): Written | undefined {
  return fromIso(text, context) ?? fromText(text, context)
}

function fromIso(text: string, context: TimeContext): Written | undefined {
  const found = ISO.exec(text) ?? COMPACT.exec(text)
  if (!found) return undefined
  // `2024-05-03, 14.05`, `2024-05-03 2:05 PM`: another clock than this form has.
  const rest = text.slice(found[0].length)
  const isOther = found[4]
    ? times().isAfterNoon('', rest, Number(found[4])) !== undefined
    : readClock(rest, context) !== undefined
  if (isOther) return undefined
  const compact = found.length < 9
  const [, year, month, day, hour, minute, second] = found
  const zone = found[compact ? 7 : 8]
  const date = dayOf(Number(year), Number(month), Number(day))
  if (!date) return undefined
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return { date }
  const fraction = compact ? undefined : found[7]
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${fraction ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : ''}`
  return { date, clock: { time, ...(zone && { offset: offsetOf(zone) }) } }
}

function offsetOf(zone: string): string {
  if (/^[a-z]/i.test(zone)) return 'Z'
  const digits = zone.replace(':', '').padEnd(5, '0')
  return `${digits.slice(0, 3)}:${digits.slice(3)}`
}

function fromEpoch(text: string): When | undefined {
  if (!/^1\d{9}(?:\d{3})?$/.test(text)) return undefined
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString()
  return { at, precision: 'instant' }
}

function fromText(text: string, context: TimeContext): Written | undefined {
  const day = readDay(text, context)
  const date = day && dayOf(day.year, day.month, day.day)
  if (!day || !date) return undefined
  const clock = readClock(`${text.slice(0, day.start)} ${text.slice(day.end)}`, context)
  return clock ? { date, clock } : { date }
}

/** Midnight to the second with no zone is a day that was forced into a timestamp. */
function place({ date, clock }: Written, context: TimeContext): When {
  if (!clock) return { at: date, precision: 'day' }
  const parts = clock.time.split(':')
  if (!clock.offset && Number(parts[0]) + Number(parts[1]) + Number(parts[2] ?? 0) === 0)
    return { at: date, precision: 'day' }
  const offset = clock.offset ?? sharedOffset(context.zones, `${date}T${parts[0]}:${parts[1]}`)
  if (!offset) return { at: date, precision: 'day' }
  const precision: Precision = parts.length > 2 ? 'instant' : 'minute'
  return { at: `${date}T${clock.time}${parts.length > 2 ? '' : ':00'}${offset}`, precision }
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (
    date.getUTCFullYear() !== year ||
    date.getUTCMonth() !== month - 1 ||
    date.getUTCDate() !== day
  )
    return undefined
  return date.toISOString().slice(0, 10)
}

const MINUTES: Partial<Record<Unit, number>> = { minute: 1, hour: 60 }

function countBack({ amount, unit }: Ago, from: Date): When {
  const minutes = MINUTES[unit]
  if (minutes)
    return {
      at: new Date(from.getTime() - amount * minutes * 60_000).toISOString(),
      precision: unit
    }
  const day = new Date(Date.UTC(from.getFullYear(), from.getMonth(), from.getDate()))
  if (unit === 'day' || unit === 'week')
    day.setUTCDate(day.getUTCDate() - amount * (unit === 'week' ? 7 : 1))
  if (unit === 'month') day.setUTCMonth(day.getUTCMonth() - amount)
  if (unit === 'year') day.setUTCFullYear(day.getUTCFullYear() - amount)
  return { at: day.toISOString().slice(0, 10), precision: unit }
}

/** Nothing is published before the web's grandparents or later than a day from now; to machines, none is zero. */
function isPossible({ at }: When, now: Date): boolean {
  const time = Date.parse(at)
  return time >= Date.UTC(1900, 0, 1) && time <= now.getTime() + AHEAD && time !== 0
}
