/** '3 days ago', 'vor 2 Stunden', '2時間前', 'قبل ٣ أيام': words that count back from now. */
import { anyScript } from '../../../article/any-script'
import type { Ago } from '../../words/times'
import { times } from '../../words/words'

/** 'Posted the day before yesterday': beyond this a line without a number says no date. */
const LONGEST_WORDED = 50

/** Whether a text can count back from now, in words or in digits. */
export function mayBeAgo(text: string, languages: string[]): boolean {
  const folded = foldAgo(text)
  return languages.some((language) => times(language).mayCountBack(folded, language))
}

/** What a text of at most a line says; digits are expected to be latin already. */
export function readAgo(text: string, languages: string[]): Ago | undefined {
  const folded = foldAgo(articlesAsOne(text))
  const number = /(?<!\d)\d{1,3}(?!\d)/.exec(folded)
  if (!number && folded.length > LONGEST_WORDED) return undefined
  const withHole = number
    ? `${folded.slice(0, number.index)}#${folded.slice(number.index + number[0].length)}`
    : ''
  for (const language of languages) {
    if (!times(language).mayCountBack(withHole || folded, language)) continue
    const { counted, worded } = times(language).dictionary(language)
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

/** As forms are compared. */
export function foldAgo(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
