/** Shows where a text matches: pieces for marking, and the passage of a body that matches best. */
import type { Article } from '../../article/types'
import { blocksOf } from '../text-of'
import { tokenise } from './tokenise'

export interface Piece {
  text: string
  isMatch: boolean
}

/** Longest passage, in UTF-16 units, not counting the rest of its last word. */
const LONGEST_PASSAGE = 180

/** Matches of one block that are weighed as beginnings of the passage. */
const MOST_MATCHES = 200

/** Cuts a text into pieces that match one of `terms` (as `search` gives them) and pieces between. */
export function highlight(text: string, terms: string[]): Piece[] {
  const wanted = new Set(terms)
  const pieces: Piece[] = []
  let from = 0
  for (const { term, start, end } of tokenise(text)) {
    if (!wanted.has(term)) continue
    if (start > from) pieces.push({ text: text.slice(from, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isMatch: false })
  return pieces
}

/** The passage with the most different terms, in pieces; nothing when the text has none of them. */
export function passage(article: Article, terms: string[]): Piece[] | undefined {
  const wanted = new Set(terms)
  let best = { found: 0, text: '', at: 0 }
  for (const text of [article.standfirst ?? '', ...blocksOf(article.body)]) {
    const matches = tokenise(text)
      .filter(({ term }) => wanted.has(term))
      .slice(0, MOST_MATCHES)
    for (const [from, { start }] of matches.entries()) {
      const within = matches.slice(from).filter(({ end }) => end <= start + LONGEST_PASSAGE)
      const found = new Set(within.map(({ term }) => term)).size
      if (found > best.found) best = { found, text, at: start }
      if (found === wanted.size) break
    }
    if (best.found === wanted.size) break
  }
  return best.found > 0 ? cut(best.text, best.at, terms) : undefined
}

/** Some words of lead before the first match, whole words, an ellipsis where the text goes on. */
function cut(text: string, at: number, terms: string[]): Piece[] {
  const tokens = tokenise(text)
  const start = tokens.find((token) => token.start >= at - LONGEST_PASSAGE / 4)?.start ?? at
  const from = text.length <= LONGEST_PASSAGE ? 0 : start
  const last = tokens.findLast((token) => token.start < from + LONGEST_PASSAGE)
  const isWhole = last === undefined || last === tokens.at(-1)
  const pieces = highlight(text.slice(from, isWhole ? text.length : last.end), terms)
  const ellipsis = { text: '…', isMatch: false }
  return [...(from > 0 ? [ellipsis] : []), ...pieces, ...(isWhole ? [] : [ellipsis])]
}
