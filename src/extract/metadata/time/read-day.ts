/** The calendar day in a text, in digits or with the month's name, in the page's language. */
import { anyScript } from '../../../article/any-script'
import { foldMonth } from '../../words/times'
import { times } from '../../words/words'
import type { TimeContext } from './parse-when'
import { assumedYear, fromThai, fullYear } from './year'

export interface Day {
  year: number
  month: number
  day: number
  /** Where it stands in the text. */
  start: number
  end: number
}

const YEAR_FIRST =
  /(?<!\d)((?:19|20|25)\d\d)\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일]?/
/** With two digits for the year, it is parted alike: `9.8/10` is a mark. */
const YEAR_LAST =
  /(?<!\d)(\d{1,2})\s?([-/.|])\s?(\d{1,2})\s?(?:[-/.|]\s?((?:19|20|25)\d\d)|\2\s?(\d\d))(?!\d)/
const WORD = anyScript('[\\p{L}][\\p{L}\\p{M}.]{0,20}', 'g')

/** The first day in the text, in the most certain way of writing that it has. */
export function readDay(text: string, context: TimeContext): Day | undefined {
  return (
    yearFirst(text) ??
    named(text, context, (word) => monthOf(word, context.languages)) ??
    yearLast(text, context) ??
    (isForeign(text, context) ? named(text, context, times().monthInAny) : undefined)
  )
}

/** All languages are asked only where the page names none, or another than it is written in. */
function isForeign(text: string, { languages }: TimeContext): boolean {
  const isUnknown = languages.length < 2 || languages[0]?.startsWith('en')
  return !!isUnknown && /(?<!\d)\d{1,2}(?!\d)[^\d]{1,24}(?:19|20)\d\d(?!\d)/.test(text)
}

function yearFirst(text: string): Day | undefined {
  const found = YEAR_FIRST.exec(text)
  return found ? result(found, Number(found[1]), Number(found[2]), Number(found[3])) : undefined
}

function yearLast(text: string, context: TimeContext): Day | undefined {
  const found = YEAR_LAST.exec(text)
  if (!found) return undefined
  const [, first, , second, full, short] = found
  let [day, month] = [Number(first), Number(second)]
  const year = full ? Number(full) : 2000 + Number(short)
  const [language = 'en'] = context.languages
  const mayBeMonth = day <= 12 && !found[0].includes('.')
  if (month > 12 || (mayBeMonth && times(language).isMonthFirst(language)))
    [day, month] = [month, day]
  return result(found, year, month, day)
}

/** `3 May 2024`, `May 3, 2024`, `3. mai 2024`, `3 de mayo de 2024`. */
function named(
  text: string,
  context: TimeContext,
  monthOf: (word: string) => number | undefined
): Day | undefined {
  for (const word of text.matchAll(WORD(text))) {
    const before = text.slice(Math.max(0, word.index - 14), word.index)
    const after = text.slice(word.index + word[0].length, word.index + word[0].length + 30)
    const found = dayBefore(before, after) ?? dayAfter(after)
    const month = found && monthOf(word[0])
    if (!month) continue
    const year = found.year ?? yearBefore(before) ?? assumedYear(month, found.day, context)
    return {
      year,
      month,
      day: found.day,
      start: word.index - found.before,
      end: word.index + word[0].length + found.after
    }
  }
  return undefined
}

/** `2024. május 3.` */
function yearBefore(before: string): number | undefined {
  const found = /(?<!\d)((?:19|20)\d\d)[.,]?\s$/.exec(before)
  return found ? Number(found[1]) : undefined
}

interface Around {
  day: number
  year?: number
  before: number
  after: number
}

function dayBefore(before: string, after: string): Around | undefined {
  const day =
    /(?<!\d|\b[a-z])(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?[\s\-–]*(?:de\s|di\s|of\s|ta'\s|\S{3,10}\s\/\s)?$/i.exec(
      before
    )
  if (!day) return undefined
  const year =
    /^[\s.,\-–]*(?:\/\s?\S{3,10}\s)?(?:de\s|del\s|of\s)?((?:19|20|25)\d\d|’?\d\d(?!\d|:|\.\d|h))(?!\d)/i.exec(
      after
    )
  return {
    day: Number(day[1]),
    before: day[0].length,
    after: year?.[0].length ?? 0,
    ...(year && { year: fullYear(year[1] ?? '') })
  }
}

function dayAfter(after: string): Around | undefined {
  const found = /^[\s.,\-–]*(\d{1,2})(?!\d|:)(?:st|nd|rd|th)?/i.exec(after)
  if (!found) return undefined
  const rest = after.slice(found[0].length)
  const year = /^[\s.,\-–]+(?:at\s)?((?:19|20|25)\d\d)(?!\d)/i.exec(rest)
  // `Apr 28 19:20:36 CEST 2023`, as programs write it: the clock stands between.
  const late = year ? null : /^\s\d\d:\d\d:\d\d\s[A-Z+\d:]{1,6}\s(20\d\d)(?!\d)/.exec(rest)
  const digits = year?.[1] ?? late?.[1]
  return {
    day: Number(found[1]),
    before: 0,
    after: found[0].length + (year?.[0].length ?? 0),
    ...(digits && { year: fullYear(digits) })
  }
}

function monthOf(word: string, languages: string[]): number | undefined {
  const fold = foldMonth(word)
  for (const language of languages) {
    const month = times(language).months(language).get(fold)
    if (month) return month
  }
  return undefined
}

function result(found: RegExpExecArray, year: number, month: number, day: number): Day {
  return {
    year: fromThai(year),
    month,
    day,
    start: found.index,
    end: found.index + found[0].length
  }
}
