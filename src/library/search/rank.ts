/**
 * Ranking, which MiniSearch does: BM25+ over fields, prefix and misspelling weighed down. It is
 * given no more of the index than the terms of the query, with the counts of the whole, and so
 * scores as if it held all.
 */
import MiniSearch from 'minisearch'
import type { Library } from '../database'
import { tolerance } from './expand'
import {
  lengthsOf,
  type OpenIndex,
  type OpenSegment,
  readPostings,
  type TermPlace,
  textOf
} from './open-index'
import { eachPosting } from './postings'
import { FIELDS, fieldStarts } from './segment'

export interface Ranked {
  /** Number of the document in the index. */
  document: number
  score: number
  /** The terms of the index that matched. */
  terms: string[]
}

/** A match in the headline weighs four times one in the text, and so on. */
const BOOST = { headline: 4, tags: 3, author: 2.5, source: 1.5, body: 1 }

/** Ranks the documents that have all words; when none has all, those that have any. */
export async function rank(
  db: Library,
  index: OpenIndex,
  words: string[],
  places: TermPlace[]
): Promise<Ranked[]> {
  const ranking = new Ranking(index)
  const postings = await readPostings(db, index, places)
  for (const [at, place] of places.entries())
    ranking.fill(textOf(place), place.segment, postings[at] ?? new Uint8Array())
  const query = words.join(' ')
  const all = ranking.search(query, { combineWith: 'AND' })
  const found = all.length > 0 || words.length < 2 ? all : ranking.search(query)
  return found.map(({ id, score, terms }) => ({ document: id, score, terms }))
}

type Frequencies = Map<number, number>

class Ranking extends MiniSearch<{ id: number }> {
  constructor({ documents, meanLengths }: OpenIndex) {
    super({
      fields: [...FIELDS],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { boost: BOOST, prefix: true, fuzzy: tolerance }
    })
    this._documentCount = documents
    this._avgFieldLength = meanLengths
  }

  /** Takes the postings of a term in one segment. */
  fill(term: string, segment: OpenSegment, bytes: Uint8Array) {
    const fields: Map<number, Frequencies> = this._index.get(term) ?? new Map()
    this._index.set(term, fields)
    eachPosting(bytes, (number, places) => {
      if (segment.live[number] === 0) return
      const document = segment.base + number
      this.#know(document, segment, number)
      const starts = fieldStarts(segment.lengths, number)
      let field = 0
      for (const place of places) {
        while (field + 1 < starts.length && place >= (starts[field + 1] ?? 0)) field++
        const frequencies: Frequencies = fields.get(field) ?? new Map()
        fields.set(field, frequencies)
        frequencies.set(document, (frequencies.get(document) ?? 0) + 1)
      }
    })
  }

  #know(document: number, segment: OpenSegment, number: number) {
    if (this._documentIds.has(document)) return
    this._documentIds.set(document, document)
    this._fieldLength.set(document, [...lengthsOf(segment, number)])
  }
}
