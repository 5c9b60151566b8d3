/** An instant told in UTC, said again by the clock on the page's own wall: the instant stays. */
import type { When } from '../../../article/types'
import { parseWritten, type TimeContext, type Written } from './parse-when'
import { sharedOffset } from './zone'

const MINUTE = 60_000
/** Clocks on Earth run from twelve hours behind UTC to fourteen before. */
const LEAST = -12 * 60
const MOST = 14 * 60
/** Offsets in use that are no whole hours, from Newfoundland to Adelaide (IANA tz). */
const BROKEN = new Set([-210, -150, 210, 270, 330, 345, 390, 570, 630])

/**
 * The same instant with the offset that another witness tells, that follows from a printed clock,
 * or that the page's country has; readers know a story by the day that the page prints.
 */
export function localise(
  when: When,
  others: When[],
  printed: string[],
  context: TimeContext
): When {
  if (!/T.*(?:Z|\+00:00)$/.test(when.at)) return when
  const same = others.find(
    ({ at }) => /[+-](?!00:00)\d\d:\d\d$/.test(at) && Date.parse(at) === Date.parse(when.at)
  )
  if (same) return { ...when, at: same.at }
  for (const text of printed) {
    const written = parseWritten(text, context)
    const offset = written && offsetBetween(written, when)
    if (offset) return { ...when, at: shifted(when.at, offset) }
  }
  const own = sharedOffset(context.zones, when.at.slice(0, 16))
  return own && own !== 'Z' ? { ...when, at: shifted(when.at, minutesOf(own)) } : when
}

/** In minutes; nothing where the printed clock is not that of this instant. */
function offsetBetween({ date, clock }: Written, when: When): number | undefined {
  if (!clock || (clock.offset && clock.offset !== 'Z')) {
    const told = clock?.offset && Date.parse(`${date}T${clock.time.slice(0, 5)}:00${clock.offset}`)
    const isSame = told && Math.abs(told - Date.parse(when.at)) < 2 * MINUTE
    return isSame && clock?.offset ? minutesOf(clock.offset) : undefined
  }
  const local = Date.parse(`${date}T${clock.time.slice(0, 5)}:00Z`)
  const offset = Math.round((local - Math.floor(Date.parse(when.at) / MINUTE) * MINUTE) / MINUTE)
  const isOffset = offset % 60 === 0 || BROKEN.has(offset)
  return offset !== 0 && isOffset && offset >= LEAST && offset <= MOST ? offset : undefined
}

function minutesOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function shifted(at: string, minutes: number): string {
  const local = new Date(Date.parse(at) + minutes * MINUTE).toISOString()
  const seconds = /\.\d/.test(at) ? local.slice(0, 23) : local.slice(0, 19)
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const size = Math.abs(minutes)
  return `${seconds}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`
}
