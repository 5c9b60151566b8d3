/** '3 days ago', 'vor 2 Stunden', '2時間前', 'قبل ٣ أيام': words that count back from now. */
import { anyScript } from '../../../article/any-script'
import { isEnglish } from './month-names'
import { MARKS } from './relative-marks'

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

export interface Ago {
  amount: number
  unit: Unit
}

const UNITS: Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year']
/** One for each plural form of CLDR: one, two, few, many, other. */
const AMOUNTS = [1, 2, 3, 5, 11, 20, 100]
/** 'Posted the day before yesterday': beyond this a line without a number says no date. */
const LONGEST_WORDED = 50
const STYLES = ['long', 'short', 'narrow'] as const

interface Dictionary {
  /** Forms with `#` for the number, the longest first. */
  counted: [form: string, unit: Unit][]
  /** Forms that say the number in words: 'yesterday', 'قبل يومين'. */
  worded: [form: string, ago: Ago][]
}

/** How English, the language most asked for, writes the units, in all its countries. */
const ENGLISH_UNITS: Record<Unit, string> = {
  minute: 'minute minutes min min. mins m',
  hour: 'hour hours hr hr. hrs h',
  day: 'day days d',
  week: 'week weeks wk wk. wks w',
  month: 'month months mo mo. mos mth mths',
  year: 'year years yr yr. yrs y'
}

function english(): Dictionary {
  const counted: Dictionary['counted'] = []
  const worded: Dictionary['worded'] = [
    ['yesterday', { amount: 1, unit: 'day' }],
    ['today', { amount: 0, unit: 'day' }]
  ]
  for (const unit of UNITS) {
    for (const name of ENGLISH_UNITS[unit].split(' '))
      counted.push([`# ${name} ago`, unit], [`#${name} ago`, unit])
    if (unit !== 'day') worded.push([`this ${unit}`, { amount: 0, unit }])
    if (unit !== 'day' && unit !== 'minute' && unit !== 'hour')
      worded.push([`last ${unit}`, { amount: 1, unit }])
  }
  return { counted, worded }
}

const known = new Map<string, Dictionary>()

function dictionary(language: string): Dictionary {
  const ready = known.get(language)
  if (ready) return ready
  const made = isEnglish(language) ? english() : dictionaryByPlatform(language)
  known.set(language, made)
  return made
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
        const form = fold(format.format(-amount, unit))
        if (form.includes(String(amount))) counted.set(form.replace(String(amount), '#'), unit)
        else if (amount <= 2 && form.length > 1 && !worded.has(form))
          worded.set(form, { amount, unit })
      }
  }
  for (const style of STYLES) learn(style, 'always', AMOUNTS)
  learn('long', 'auto', [0, 1, 2])
  const longest = (a: [string, unknown], b: [string, unknown]) => b[0].length - a[0].length
  return { counted: [...counted].sort(longest), worded: [...worded].sort(longest) }
}

/** Whether a text can count back from now, in words or in digits. */
export function mayBeAgo(text: string, languages: string[]): boolean {
  const folded = fold(text)
  return languages.some((language) => mayCountBack(folded, language))
}

/** Whether a text can hold a form of the language: what all its forms have in common is told. */
function mayCountBack(folded: string, language: string): boolean {
  const [base = '', next = ''] = language.split('-')
  const isOtherScript = next.length === 4 && base !== 'zh'
  const marks = isOtherScript ? undefined : MARKS[base]
  return marks === undefined || marks.split(' ').some((mark) => folded.includes(mark))
}

/** What a text of at most a line says; digits are expected to be latin already. */
export function readAgo(text: string, languages: string[]): Ago | undefined {
  const folded = fold(articlesAsOne(text))
  const number = /(?<!\d)\d{1,3}(?!\d)/.exec(folded)
  if (!number && folded.length > LONGEST_WORDED) return undefined
  const withHole = number
    ? `${folded.slice(0, number.index)}#${folded.slice(number.index + number[0].length)}`
    : ''
  for (const language of languages) {
    if (!mayCountBack(withHole || folded, language)) continue
    const { counted, worded } = dictionary(language)
    const unit = withHole && counted.find(([form]) => contains(withHole, form))?.[1]
    if (unit && number) return { amount: Number(number[0]), unit }
    const word = worded.find(([form]) => contains(folded, form))
    if (word) return word[1]
  }
  return undefined
}

const ARTICLE = anyScript(
  String.raw`(?<![\p{L}])(?:an?|one|eine[mr]|una?|une?|uma?|een|en|et|ett)(?=\s[\p{L}])`,
  'gi'
)

/** 'an hour ago', 'vor einer Stunde', 'hace una hora', 'il y a une heure'. */
function articlesAsOne(text: string): string {
  return text.replace(ARTICLE(text), '1')
}

const OF_WORD = anyScript('[\\p{L}\\p{N}]')
const isOfWord = (character: string) => OF_WORD(character).test(character)

function contains(text: string, form: string): boolean {
  const at = text.indexOf(form)
  if (at < 0) return false
  const before = text[at - 1] ?? ' '
  const after = text[at + form.length] ?? ' '
  const tight = /[\u3040-\u9fff\uac00-\ud7af\u0e00-\u0eff]/.test(form)
  return (
    tight ||
    !(
      (isOfWord(before) && isOfWord(form[0] ?? '')) ||
      (isOfWord(after) && isOfWord(form.at(-1) ?? ''))
    )
  )
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
