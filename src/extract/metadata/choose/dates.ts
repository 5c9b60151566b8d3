/**
 * The dates. What is declared as the date of publication comes first, then what is printed, then
 * what is declared in passing; the more precise of those that agree.
 */
import type { When } from '../../../article/types'
import type { Claim } from '../claims'
import { localise } from '../time/localise'
import { parseWhen, type TimeContext } from '../time/parse-when'
import type { PrintedDate } from '../visible/dates'

/** Witnesses whose date may be that of something else: a file, a template, the page as a whole. */
const IN_PASSING =
  /^(?:date$|dc\.|(?:article[.:])?created|pubdate|pub_date|citation|json-ld (?:dateCreated|WebPage)|url)/
/** A printed date of this weight stands beside the headline and says that it is one. */
const SURE = 0.9
const DAY = 86_400_000
/** What is put right within so long is no new story, though pages print the hour of it. */
const REPRINT = 2 * DAY

export interface Chosen {
  best?: Claim<When>
  all: Claim<When>[]
}

/**
 * `supporters` may only bear out what others say. No `best` where nobody names a date that can be.
 */
export function chooseDate(
  declared: Claim<string>[],
  printed: PrintedDate[],
  context: TimeContext,
  supporters: Claim<string>[] = []
): Chosen {
  const told = parsed(declared, context)
  const firm = told.filter(({ source }) => !IN_PASSING.test(source))
  const passing = told.filter(({ source }) => IN_PASSING.test(source))
  const known = [...told, ...parsed(supporters, context)]
  const weigh = (date: PrintedDate) =>
    date.weight + (known.some(({ value }) => isSameDay(value, date.value)) ? 1 : 0)
  const sure = printed
    .filter((date) => weigh(date) >= SURE)
    .sort((one, other) => weigh(other) - weigh(one))
  const all = [...firm, ...sure, ...passing, ...printed.filter((date) => weigh(date) < SURE)]
  const first = all[0]
  if (!first) return { all }
  const best = reprinted(first, sure[0], known) ?? first
  const same = all.filter(({ value }) => isSameDay(value, best.value))
  const finer = isClock(best.value)
    ? best
    : (same.find(({ value }) => isClock(value) && value.at.slice(0, 10) === best.value.at) ?? best)
  const texts = printed.map(({ text }) => text)
  const others = all.map(({ value }) => value)
  return { best: { ...finer, value: localise(finer.value, others, texts, context) }, all }
}

function parsed(claims: Claim<string>[], context: TimeContext): Claim<When>[] {
  return claims.flatMap((claim) => {
    const value = parseWhen(claim.value, context)
    return value ? [{ ...claim, value }] : []
  })
}

/** A story brought out anew prints its new day; believed where another witness knows it too. */
function reprinted(
  first: Claim<When>,
  print: PrintedDate | undefined,
  others: Claim<When>[]
): Claim<When> | undefined {
  if (!print || Math.abs(Date.parse(print.value.at) - Date.parse(first.value.at)) < REPRINT)
    return undefined
  return others.some(({ value }) => isSameDay(value, print.value)) ? print : undefined
}

/** The same calendar day somewhere on Earth. */
export function isSameDay(one: When, other: When): boolean {
  if (one.at.slice(0, 10) === other.at.slice(0, 10)) return true
  if (isClock(one) && isClock(other))
    return Math.abs(Date.parse(one.at) - Date.parse(other.at)) < DAY / 2
  const [clock, day] = isClock(one) ? [one, other] : [other, one]
  if (!isClock(clock)) return false
  const noon = Date.parse(`${day.at.slice(0, 10)}T12:00Z`)
  return Math.abs(Date.parse(clock.at) - noon) < DAY
}

function isClock({ precision }: When): boolean {
  return precision === 'instant' || precision === 'minute'
}
