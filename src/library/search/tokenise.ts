/** From text to terms, for the index and for queries alike: any language, diacritics folded. */
import { segmenterFor } from '../segmenter'

export interface Token {
  /** Folded: lower case, without diacritics. */
  term: string
  /** Where it stands in the text, in UTF-16 units; `end` lies past it. */
  start: number
  end: number
}

/** Longest term kept, in UTF-16 units. */
const LONGEST_TERM = 48

/**
 * Runs of a script that writes no spaces, which Intl.Segmenter cuts by dictionary, and words of
 * all others. An apostrophe parts words, so that `économie` is found in `l’économie`.
 */
const RUNS =
  /([\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+)|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]]+/gv

/** The words of a text in order; at most `most` of them. */
export function tokenise(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(RUNS)) {
    if (tokens.length >= most) break
    const [run, unspaced] = match
    if (unspaced === undefined) push(tokens, run, match.index)
    else
      for (const { segment, index, isWordLike } of words().segment(run))
        if (isWordLike) push(tokens, segment, match.index + index)
  }
  return tokens
}

function push(tokens: Token[], word: string, start: number) {
  const term = fold(word)
  if (term) tokens.push({ term, start, end: start + word.length })
}

/** Making a segmenter takes a millisecond, and one serves all: dictionaries go by script. */
let segmenter: Intl.Segmenter | undefined
function words(): Intl.Segmenter {
  segmenter ??= segmenterFor('word', undefined)
  return segmenter
}

/** Letters that stand for themselves in Unicode, but that a reader types without the stroke. */
const STROKES: Record<string, string> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i', ħ: 'h' },
  ς: 'σ'
}

/**
 * Latin, Greek and Cyrillic accents; Arabic and Hebrew vowel points, tatweel. Not the marks of
 * Indic scripts, Thai or kana, which make another letter.
 */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g

/** A word as it is compared: lower case, compatibility forms and diacritics folded. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower.slice(0, LONGEST_TERM)
  return lower
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[ßæœøłđðþıħς]/g, (letter) => STROKES[letter] ?? letter)
    .slice(0, LONGEST_TERM)
}
