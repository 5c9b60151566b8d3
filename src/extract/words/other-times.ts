/** All languages but English, as far as they are written down; the platform is asked for the rest. */
import { anyScript } from '../../article/any-script'
import { foldAgo } from '../metadata/time/relative-words'
import { besides, longestFirst, writtenDictionary } from './ago'
import { inOurCalendar } from './calendars'
import { latinDigits } from './digits'
import { isAfterNoon } from './halves'
import { MARKS } from './marks'
import { MONTH_NAMES } from './months'
import {
  type Ago,
  type Dictionary,
  foldMonth,
  isMonthFirstByPlatform,
  monthsByName,
  type Times,
  UNITS,
  type Unit
} from './times'

/** Languages news is read in, by script, the most written first: for pages that do not say theirs. */
export const LANGUAGES: [script: RegExp, languages: string][] = [
  [
    /\p{Script=Latin}/u,
    'de fr es it pt nl pl tr id sv da nb cs ro hu fi vi sk hr ca lt lv et sw sl'
  ],
  [/\p{Script=Cyrillic}/u, 'ru uk bg sr'],
  [/\p{Script=Arabic}/u, 'ar fa ur'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Bengali}/u, 'bn'],
  [/\p{Script=Tamil}/u, 'ta'],
  [/\p{Script=Thai}/u, 'th']
]
/** Languages that news is read in are supported everywhere: the platform need not be asked. */
const SUPPORTED: ReadonlySet<string> = new Set([
  ...['en', 'ja', 'ko', 'zh'],
  ...LANGUAGES.flatMap(([, languages]) => languages.split(' '))
])

/** Languages whose dates are written without names. */
const NAMELESS = new Set(['ja', 'ko', 'vi'])

/** One for each plural form of CLDR: one, two, few, many, other. */
const AMOUNTS = [1, 2, 3, 5, 11, 20, 100]
const STYLES = ['long', 'short', 'narrow'] as const

export const otherTimes: Times = {
  known: supported,
  plain: (text) => inOurCalendar(latinDigits(text)),
  isAfterNoon,
  isMonthFirst,
  months: once((language) => {
    const base = language.split('-', 1)[0] ?? ''
    const written = MONTH_NAMES[base]
    if (written) return monthsByName(foldMonth(written))
    return NAMELESS.has(base) ? new Map() : monthsByPlatform(language)
  }),
  monthInAny(word) {
    const fold = foldMonth(word)
    const languages = LANGUAGES.find(([script]) => script.test(word))?.[1].split(' ') ?? []
    for (const language of languages) {
      const month = otherTimes.months(language).get(fold)
      if (month) return month
    }
    return undefined
  },
  mayCountBack(text, language) {
    const [base = '', next = ''] = language.split('-')
    const isOtherScript = next.length === 4 && base !== 'zh'
    const marks = isOtherScript ? undefined : MARKS[base]
    return marks === undefined || markIn(marks)(text).test(text)
  },
  dictionary: once((language) =>
    besides(language, writtenDictionary(language) ?? dictionaryByPlatform(language))
  )
}

/** Finds one of the marks as a word of its own. */
const markIn = once((marks) => anyScript(marks.split(' ').map(asPattern).join('|')))

/** Scripts that run on part no words. */
const RUNS_ON = /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/

function asPattern(mark: string): string {
  const word = mark.replace('*', '').replace('.', '\\.')
  if (RUNS_ON.test(mark)) return word
  const before = /^[-−]/.test(mark) ? '' : '(?<![\\p{L}])'
  return before + word + (/[#*.]$/.test(mark) ? '' : '(?![\\p{L}])')
}

function once<Made>(make: (language: string) => Made): (language: string) => Made {
  const known = new Map<string, Made>()
  return (language) => {
    const made = known.get(language) ?? make(language)
    known.set(language, made)
    return made
  }
}

/** The language, if the platform supports it. */
function supported(language: string): string | undefined {
  if (SUPPORTED.has(language.split('-', 1)[0] ?? '')) return language
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0]
  } catch {
    return undefined
  }
}

/** Where the month comes first, by the platform's data. */
const MONTH_FIRST = /^(?:fa|hu|ja|ko|lt|zh(?:-CN)?)$/
/** Languages that write the day first in some countries, and the month first in others. */
const DIVIDED = /^(?:es|fr|zh)-/

function isMonthFirst(language: string): boolean {
  if (MONTH_FIRST.test(language)) return true
  const [base = ''] = language.split('-', 1)
  if (/^(?:fr-FR|es-ES)$/.test(language) || (SUPPORTED.has(base) && !DIVIDED.test(language)))
    return MONTH_FIRST.test(base)
  return isMonthFirstByPlatform(language)
}

/** In every form that it writes: long, short, inflected. */
function monthsByPlatform(language: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const options of [
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
    { month: 'long' }
  ] as const) {
    const format = new Intl.DateTimeFormat(language, {
      ...options,
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn'
    })
    for (let month = 0; month < 12; month++) {
      const name = format
        .formatToParts(Date.UTC(2024, month, 3))
        .find(({ type }) => type === 'month')?.value
      const fold = foldMonth(name ?? '')
      if (fold.length > 1 && !/\d/.test(fold) && !names.has(fold)) names.set(fold, month + 1)
    }
  }
  return names
}

/** Dear: a page's first format of the platform's takes 12 ms in Chromium. */
function dictionaryByPlatform(language: string): Dictionary {
  const counted = new Map<string, Unit>()
  const worded = new Map<string, Ago>()
  const learn = (style: (typeof STYLES)[number], numeric: 'always' | 'auto', amounts: number[]) => {
    const format = new Intl.RelativeTimeFormat(language, {
      style,
      numeric,
      numberingSystem: 'latn'
    } as Intl.RelativeTimeFormatOptions)
    for (const unit of UNITS)
      for (const amount of amounts) {
        const form = foldAgo(format.format(-amount, unit))
        if (form.includes(String(amount))) counted.set(form.replace(String(amount), '#'), unit)
        else if (amount <= 2 && form.length > 1 && !worded.has(form))
          worded.set(form, { amount, unit })
      }
  }
  for (const style of STYLES) learn(style, 'always', AMOUNTS)
  learn('long', 'auto', [0, 1, 2])
  return longestFirst(counted, worded)
}
