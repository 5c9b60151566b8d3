/** Dates as printed beside the headline, and `<time>` elements there, the likeliest first. */
import type { When } from '../../../article/types'
import { times } from '../../words/words'
import { isSameDay } from '../choose/dates'
import type { Claim } from '../claims'
import { mayTellWhen, parseWhen, type TimeContext } from '../time/parse-when'
import { stretchesOf } from './date-labels'
import { hinted, hintsOf, OF_OTHERS } from './hints'
import type { Line } from './lines'
import { YEAR, type Zones } from './zones'

export interface PrintedDate extends Claim<When> {
  /** As it stands there. */
  text: string
  /** How much speaks for it being this story's own date; below 1 it is only a date on the page. */
  weight: number
}

export interface VisibleDates {
  published: PrintedDate[]
  modified: PrintedDate[]
}

/** Before `<time>` there was, an abbreviation stood for the instant in its title (microformats). */
const TIME = 'time, abbr[title]'
const DATE_HINT =
  /date|time|publi|posted|meta|byline|dateline|datum|fecha|info|\bdata\b|tarih|tanggal|\bhora\b|zeit|tijd/
/** Dates of other things: pictures, other stories, what readers say, what is going to happen. */
const OTHERS = new RegExp(`${OF_OTHERS}|caption|teaser|most-?read|popular|trending|latest|archive`)
/** Under a picture with its credit may stand who wrote the story, and when. */
const FIGURE = ':is(figure, figcaption):not(:has(address))'
/** A line longer than this says more than when. */
const LONGEST = 160
/** More letters than this beside the date make a sentence, not a dateline. */
const DATELINE = 60
/** Days without a year and words such as 'today' stand in sentences, too: a dateline has no more. */
const SHORT = 30

/** With weights of about 0 to 1: the nearer to the headline, the higher. */
export function visibleDates(
  zones: Zones,
  context: TimeContext,
  headline: Element | undefined
): VisibleDates {
  const dates: VisibleDates = { published: [], modified: [] }
  const near = zones.head.length
  for (const [at, line] of [...zones.head, ...zones.tail].entries()) {
    if (line.text.length > LONGEST || isOthers(line, headline)) continue
    // An aside before the text may be of this story: believed where others know the day, or nobody knows any.
    const isAside = line.outside && at < near && !line.element.closest('nav, footer')
    if (line.outside && !isAside) continue
    const base = (at < near ? 1 : 0.4 + near / 100) - at / 100 - (isAside ? 2.5 : 0)
    for (const { isUpdate, ...date } of datesOf(line, base, context))
      (isUpdate ? dates.modified : dates.published).push(date)
  }
  for (const list of [dates.published, dates.modified]) list.sort((a, b) => b.weight - a.weight)
  return dates
}

/** What holds the headline, too, is the story's own, whatever it is called. */
function isOthers({ element }: Line, headline: Element | undefined): boolean {
  // What is quoted, a post above all, has a date of its own.
  if (element.closest('blockquote')) return true
  if (headline && element.parentElement?.contains(headline)) return false
  let at: Element | null = element
  for (let level = 0; at && level < 4; level++, at = at.parentElement) {
    if (headline && at.contains(headline)) return false
    if (at.matches(FIGURE) || (level < 3 && OTHERS.test(hintsOf(at)))) return true
  }
  return false
}

interface Dated extends PrintedDate {
  isUpdate: boolean
}

/** Each time of the line, else each stretch of it; what follows a word for 'updated' is that. */
function datesOf(line: Line, base: number, context: TimeContext): Dated[] {
  const found: Dated[] = []
  for (const time of timesOf(line)) {
    const text = time.textContent?.trim() ?? ''
    const told = parseWhen(
      time.getAttribute('datetime') || time.getAttribute('title') || '',
      context
    )
    // Of two years, the template's and the story's, the reader sees the story's.
    const isDoubtful = told && YEAR.test(text) && !text.includes(told.at.slice(0, 4))
    const printed = told && !isDoubtful ? undefined : parseWhen(text, context)
    const value = told && printed && isSameDay(printed, told) ? told : (printed ?? told)
    const before = line.text.slice(0, Math.max(0, line.text.indexOf(text)))
    const label = stretchesOf(`${before} ${text}`).at(-1)?.label
    const hints = hintsOf(time)
    const isUpdate =
      label === 'updated' || (/modif|last-?updat/.test(hints) && !/publi|entry-date/.test(hints))
    if (value)
      found.push({
        source: 'time',
        value,
        element: line.element,
        text,
        weight: base + (base > 0.4 ? 2 : 1),
        isUpdate
      })
  }
  if (found.length) return found
  if (!mayTellWhen(line.text, context)) return found
  if (line.text.length > SHORT && line.element.closest('a[href]')) return found
  const hint = hinted(line.element, DATE_HINT, 2) ? 0.5 : 0
  for (const { text, label } of stretchesOf(line.text)) {
    const value = text.length > 1 ? parseWhen(text, context) : undefined
    if (!value || (!label && !hint && isVague(text, value))) continue
    if (text.length > SHORT && isVague(text, value)) continue
    const weight = base + hint + (label ? 1 : 0) - (line.text.length > DATELINE && !label ? 0.5 : 0)
    found.push({
      source: 'text',
      value,
      element: line.element,
      text,
      weight,
      isUpdate: label === 'updated'
    })
  }
  return found
}

/** Counted from the capture: by a word, or for want of a year. */
function isVague(text: string, { at, precision }: When): boolean {
  const isWord = precision !== 'day' && precision !== 'minute' && precision !== 'instant'
  const year = times().plain(text).match(/\d{4}/)
  return isWord || !(year || times().plain(text).includes(at.slice(2, 4)))
}

function timesOf(line: Line): Element[] {
  const times = new Set(line.parts.flatMap(({ element }) => element.closest(TIME) ?? []))
  return [...times]
}
