/** What a language has to say of when something was. */

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']

export interface Ago {
  amount: number
  unit: Unit
}

/** How a language counts back from now. */
export interface Dictionary {
  /** Forms with `#` for the number, the longest first. */
  counted: [form: string, unit: Unit][]
  /** Forms that say the number in words: 'yesterday', 'قبل يومين'. */
  worded: [form: string, ago: Ago][]
}

/** Languages are canonical BCP 47 tags. */
export interface Times {
  /** The language, if there is anything to say of it: no other is asked about. */
  known(language: string): string | undefined
  /** Digits of every script as 0 to 9, and days of other calendars as those of ours. */
  plain(text: string): string
  /** Whether what stands around a clock puts its hour after noon; undefined where it says nothing. */
  isAfterNoon(before: string, behind: string, hour: number): boolean | undefined
  /** Whether `03/05` is a day in March; in most of the world it is one in May. */
  isMonthFirst(language: string): boolean
  /** Folded name → 1 to 12. */
  months(language: string): ReadonlyMap<string, number>
  /** 1 to 12 where any language that is written so has the word for a month. */
  monthInAny(word: string): number | undefined
  /** Whether a folded text can hold a form of the dictionary, which is dear to make. */
  mayCountBack(text: string, language: string): boolean
  dictionary(language: string): Dictionary
}

/** Months by their names, written as in `january|jan february|feb`. */
export function monthsByName(written: string): Map<string, number> {
  const names = new Map<string, number>()
  for (const [at, forms] of written.split(' ').entries())
    for (const name of forms.split('|')) names.set(name, at + 1)
  return names
}

/** `a.m.`; `a` alone at once behind the clock, or at the end: `12:30 a Roma` is none. */
export const halfOf = (letter: string): string =>
  `${letter}(?:\\.?\\s?m(?![a-z])|[.,\\s]*$)|(?<!\\s)${letter}(?![a-z])`

/** Whether one of the words is in the text. */
export const hasOneOf = (words: string, text: string): boolean =>
  words.split(' ').some((word) => text.includes(word))

/** `language` is a BCP 47 tag. */
export const isEnglish = (language: string): boolean => /^en(?:-|$)/.test(language)

/** Without accents, hamzas, points and the Hebrew `in`; the vowel signs of Asia stay. */
export function foldMonth(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0653-\u0655.]|^ב(?=..)/g, '')
}

const monthFirst = new Map<string, boolean>()

/** Asking the platform for a format is dear, and done once for a language. */
export function isMonthFirstByPlatform(language: string): boolean {
  const known = monthFirst.get(language)
  if (known !== undefined) return known
  const format = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric' })
  const order = format.formatToParts(0).map(({ type }) => type)
  const isFirst = order.indexOf('month') < order.indexOf('day')
  monthFirst.set(language, isFirst)
  return isFirst
}
