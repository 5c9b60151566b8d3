/** From a word of a query to the terms of the index that it may mean. */
import { find, near, prefixRange } from './dictionary'
import { frequencyOf, type OpenIndex, type TermPlace } from './open-index'

/** Most terms of one segment taken for one beginning, and for one misspelling. */
const MOST_PREFIXED = 32
const MOST_MISSPELT = 8

/** Shortest word, in UTF-16 units, that may be misspelt; and from where on by two letters. */
const SHORTEST_MISSPELT = 4
const LONG = 8

/** How many edits away a word may be meant: 0, 1 or 2. */
export function tolerance(word: string): number {
  if (word.length < SHORTEST_MISSPELT) return 0
  return word.length < LONG ? 1 : 2
}

/** The word itself, in each segment that has it. */
export function exactly(index: OpenIndex, word: string): TermPlace[] {
  return index.segments.flatMap((segment) => {
    const at = find(segment.dictionary, word)
    return at < 0 ? [] : { segment, at }
  })
}

/** Terms that begin with the word, the most frequent of each segment. */
export function beginning(index: OpenIndex, word: string): TermPlace[] {
  return index.segments.flatMap((segment) => {
    const [from, to] = prefixRange(segment.dictionary, word)
    const all = Array.from({ length: to - from }, (_, n) => ({ segment, at: from + n }))
    return mostFrequent(all, MOST_PREFIXED)
  })
}

/** What a word of a query may mean. */
export interface Meaning {
  word: string
  places: TermPlace[]
}

/** The word and its continuations, or, when no article has those, what is spelt like it. */
export function meaningOf(index: OpenIndex, word: string): Meaning {
  // A single Latin letter begins a tenth of all words; a Chinese character is a word.
  const isLetter = word.length === 1 && word < '\u2e80'
  const places = [...exactly(index, word), ...(isLetter ? [] : beginning(index, word))]
  const edits = tolerance(word)
  if (places.length > 0 || edits === 0) return { word, places }
  const misspelt = index.segments.flatMap((segment) => {
    const all = near(segment.dictionary, word, edits).map((at) => ({ segment, at }))
    return mostFrequent(all, MOST_MISSPELT)
  })
  return { word, places: misspelt }
}

/** The most frequent terms, but no more of them than would touch each document twice. */
function mostFrequent(places: TermPlace[], most: number): TermPlace[] {
  let room = 2 * (places[0]?.segment.keys.length ?? 0)
  const byFrequency = places.sort((a, b) => frequencyOf(b) - frequencyOf(a)).slice(0, most)
  return byFrequency.filter((place, at) => {
    room -= frequencyOf(place)
    return at === 0 || room >= 0
  })
}
