/** Whether a page is in English, whose words come with the script that reads it. */
import { attribute, findAll, textOf } from './snapshot-nodes'

/** So many paragraphs at most are looked at. */
const PARAGRAPHS = 30
/** Characters of each. */
const BEGINNING = 400
/** Fewer words tell nothing. */
const LEAST = 20
/** English words that other languages do not have, or seldom use. */
const COMMONEST = new Set(['the', 'of', 'and', 'to', 'that', 'with', 'from', 'this'])
/** What they are of an English text, at least: most often a seventh. */
const SHARE = 0.05

/** By what it says of itself and by its text, where it has any: many sites say `en` without thought. */
export function isEnglish(page: Document): boolean {
  const tag = attribute(page.documentElement, 'lang')?.trim()
  if (tag && !/^en(?![a-z])/i.test(tag)) return false
  const words = wordsOf(page)
  if (words.length < LEAST) return !!tag
  return words.filter(isCommon).length >= words.length * SHARE
}

const isCommon = (word: string) => word.length < 5 && COMMONEST.has(word.toLowerCase())

const wordsOf = (page: Document): string[] =>
  Array.prototype.slice
    .call(findAll(page.documentElement, 'p'), 0, PARAGRAPHS)
    .flatMap((paragraph) => textOf(paragraph)?.slice(0, BEGINNING).match(/\S+/g) ?? [])
