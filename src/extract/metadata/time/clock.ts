/** The time of day in a text: `14:05`, `2.05pm`, `14h05`, `14時05分`, with its zone if it says one. */
import { times } from '../../words/words'
import type { TimeContext } from './parse-when'

export interface Clock {
  /** `HH:MM` or `HH:MM:SS`, 24 hours. */
  time: string
  /** `Z` or `+02:00`. */
  offset?: string
}

/** Abbreviations that mean one thing in news; those that mean several (IST, CST) are left out. */
const ZONES: Record<string, string> = {
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  wet: 'Z',
  bst: '+01:00',
  cet: '+01:00',
  mez: '+01:00',
  cest: '+02:00',
  mesz: '+02:00',
  eet: '+02:00',
  sast: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  eat: '+03:00',
  wat: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pdt: '-07:00',
  jst: '+09:00',
  kst: '+09:00',
  hkt: '+08:00',
  sgt: '+08:00',
  wib: '+07:00',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00'
}

const COLON = /(?<![\d.:])([01]?\d|2[0-3])[:：.]([0-5]\d)(?:[:：.]([0-5]\d))?(?![\d]|[.:]\d)/
/** `02: 05 PM`; what has more behind it may be anything: `Episode 12: 30 ways`. */
const SPACED = /(?<![\d.:])([01]?\d|2[0-3]):\s([0-5]\d)(?![\d:.])/
const LETTERED =
  /(?<!\d)([01]?\d|2[0-3])\s?(?:h|uhr|時|时|点|點|시)\s?(?:([0-5]?\d)\s?(?:m|分|분)?)?(?!\d)/i
const HOUR_ONLY = /(?<!\d)(1[0-2]|[1-9])(?=\s?[ap]\.?m\b)/i

/** The first in the text; undefined where there is none. */
export function readClock(text: string, context?: TimeContext): Clock | undefined {
  const found = COLON.exec(text) ?? spaced(text, context) ?? LETTERED.exec(text)
  if (found && !isDecimalDate(text, found)) return clock(text, found, context)
  const hour = HOUR_ONLY.exec(text)
  return hour ? clock(text, hour, context) : undefined
}

/** Only a half of the day, a zone or the end may follow. */
function spaced(text: string, context?: TimeContext): RegExpExecArray | null {
  const found = SPACED.exec(text)
  if (!found) return null
  const behind = text.slice(found.index + found[0].length).slice(0, 24)
  const isClock =
    /^[\s.,;|·•)–—-]*$/.test(behind) ||
    times().isAfterNoon('', behind, Number(found[1])) !== undefined ||
    zoneAfter(behind, context) !== undefined
  return isClock ? found : null
}

/** `3.05.2024` is a day, not five past three. */
function isDecimalDate(text: string, found: RegExpExecArray): boolean {
  const before = text.slice(Math.max(0, found.index - 1), found.index)
  const behind = text.slice(found.index + found[0].length)
  return found[0].includes('.') && !/^\s?[ap]/i.test(behind) && !/\s|^$|,/.test(before)
}

function clock(text: string, found: RegExpExecArray, context?: TimeContext): Clock {
  const [, hours, minutes = '00', seconds] = found
  const end = found.index + found[0].length
  const behind = text.slice(end, end + 24)
  const before = text.slice(Math.max(0, found.index - 10), found.index)
  const two = (part: string | number) => String(part).padStart(2, '0')
  const offset = zoneAfter(behind.replace(HALF, ''), context)
  const hour = hourOf(Number(hours), times().isAfterNoon(before, behind, Number(hours)))
  return {
    time: `${two(hour)}:${two(minutes)}${seconds ? `:${seconds}` : ''}`,
    ...(offset && { offset })
  }
}

const HALF = /^\s?[ap]\.?\s?m?\b/i

function hourOf(hour: number, isAfterNoon: boolean | undefined): number {
  if (isAfterNoon && hour < 12) return hour + 12
  return isAfterNoon === false && hour === 12 ? 0 : hour
}

/** `+0200`, `GMT+2`, `CEST`, `(UTC)` right behind the time. */
function zoneAfter(rest: string, context?: TimeContext): string | undefined {
  const numeric = /^[.\s]*\(?(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d\d)?(?!\d)/i.exec(rest)
  if (numeric) return `${numeric[1]}${numeric[2]?.padStart(2, '0')}:${numeric[3] ?? '00'}`
  const name = /^[.\s]*\(?([a-z]{1,4})\b/i.exec(rest)?.[1]?.toLowerCase()
  if (name && context?.isOwnZone?.(name)) return undefined
  // Of the Pacific coast, unless a country with one clock is known.
  if (name === 'pst') return context && !context.zones.length ? '-08:00' : undefined
  return name && Object.hasOwn(ZONES, name) ? ZONES[name] : undefined
}
