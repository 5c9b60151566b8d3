/**
 * Ranking, which MiniSearch does: BM25+ over fields, beginnings and misspellings weighed down. It
 * is given only the terms of the query and the documents that can be hits, with the counts of the
 * whole library, and so scores as if it held all.
 */
import MiniSearch from 'minisearch'
import type { Library } from '../database'
import { type Meaning, tolerance } from './expand'
import {
  lengthsOf,
  type OpenIndex,
  type OpenSegment,
  readPostings,
  type TermPlace,
  textOf
} from './open-index'
import { eachPosting } from './postings'
import { FIELDS, GAP } from './segment'

export interface Ranked {
  /** Number of the document in the index. */
  document: number
  score: number
  /** The terms of the index that matched. */
  terms: string[]
}

/** A match in the headline weighs four times one in the text, and so on. */
const BOOST = { headline: 4, tags: 3, author: 2.5, source: 1.5, body: 1 }

/**
 * Ranks the documents that have all words; when none has all, those that have any.
 * @param allowed The keys that may be hits; all may when it is left out.
 */
export async function rank(
  db: Library,
  index: OpenIndex,
  meanings: Meaning[],
  allowed?: Set<string>
): Promise<Ranked[]> {
  const places = distinct(meanings)
  const read = await readPostings(db, index, places)
  const postings = new Map(places.map((place, at) => [idOf(place), read[at] ?? new Uint8Array()]))
  const had = wordsHad(index, meanings, postings, allowed)
  const all = 2 ** meanings.length - 1
  const hasAll = had.includes(all)
  const ranking = new Ranking(index, (document) => {
    const words = had[document] ?? 0
    return hasAll ? words === all : words > 0
  })
  for (const place of places) ranking.fill(place, postings.get(idOf(place)) ?? new Uint8Array())
  const query = meanings.map(({ word }) => word).join(' ')
  const ranked = ranking.search(query, { combineWith: hasAll ? 'AND' : 'OR' })
  return ranked.map(({ id, score, terms }) => ({ document: id, score, terms }))
}

const idOf = ({ segment, at }: TermPlace) => `${segment.id}/${at}`

/** The places of all meanings, each once. */
function distinct(meanings: Meaning[]): TermPlace[] {
  const all = meanings.flatMap(({ places }) => places)
  return [...new Map(all.map((place) => [idOf(place), place])).values()]
}

/** For each document one bit a word, set where the document is allowed and has it. */
function wordsHad(
  index: OpenIndex,
  meanings: Meaning[],
  postings: Map<string, Uint8Array>,
  allowed?: Set<string>
): Uint32Array {
  const had = new Uint32Array(index.size)
  for (const [bit, { places }] of meanings.entries())
    for (const place of places) {
      const { base, keys, live } = place.segment
      eachPosting(postings.get(idOf(place)) ?? new Uint8Array(), (number) => {
        if (live[number] === 0 || allowed?.has(keys[number] ?? '') === false) return
        had[base + number] = (had[base + number] ?? 0) | (1 << bit)
      })
    }
  return had
}

/** How often a term stands in a field, by document: of the hits alone, but it knows how many. */
class Frequencies extends Map<number, number> {
  #documents = 0

  /** In how many documents of the whole library the term stands in this field. */
  override get size() {
    return this.#documents
  }

  count(document: number, isHit: boolean, times: number) {
    this.#documents++
    if (isHit) this.set(document, times)
  }
}

class Ranking extends MiniSearch<{ id: number }> {
  readonly #isHit: (document: number) => boolean
  readonly #terms = new Map<string, Frequencies[]>()

  constructor({ documents, meanLengths }: OpenIndex, isHit: (document: number) => boolean) {
    super({
      fields: [...FIELDS],
      tokenize: (text) => text.split(' '),
      processTerm: (term) => term,
      searchOptions: { boost: BOOST, prefix: true, fuzzy: tolerance }
    })
    this._documentCount = documents
    this._avgFieldLength = meanLengths
    this.#isHit = isHit
  }

  /** Takes the postings of a term in one segment. */
  fill(place: TermPlace, bytes: Uint8Array) {
    const { segment } = place
    const fields = this.#fieldsOf(textOf(place))
    eachPosting(bytes, (number, places) => {
      if (segment.live[number] === 0) return
      const document = segment.base + number
      const isHit = this.#isHit(document)
      if (isHit) this.#know(document, segment, number)
      let at = 0
      let end = 0
      for (const [field, frequencies] of fields.entries()) {
        end += (segment.lengths[number * FIELDS.length + field] ?? 0) + GAP
        const first = at
        while (at < places.length && (places[at] ?? 0) < end) at++
        if (at > first) frequencies.count(document, isHit, at - first)
      }
    })
  }

  #fieldsOf(term: string): Frequencies[] {
    const known = this.#terms.get(term)
    if (known) return known
    const fields = FIELDS.map(() => new Frequencies())
    this.#terms.set(term, fields)
    this._index.set(term, new Map(fields.entries()))
    return fields
  }

  #know(document: number, segment: OpenSegment, number: number) {
    if (this._documentIds.has(document)) return
    this._documentIds.set(document, document)
    this._fieldLength.set(document, [...lengthsOf(segment, number)])
  }
}
