/**
 * A segment: an immutable index over some documents. New documents make a new small segment, and
 * small ones are merged into larger ones, as in Lucene and every log-structured merge tree.
 */
import { type Dictionary, packTerms, termsOf } from './dictionary'
import { eachPosting, PostingsWriter } from './postings'
import { tokenise } from './tokenise'

/** What is searched of an article, the order in which places are counted. */
export const FIELDS = ['headline', 'author', 'source', 'tags', 'body'] as const
export type Field = (typeof FIELDS)[number]

/** A document to be indexed; one without fields says that the article was removed. */
export interface Document {
  key: string
  fields?: Record<Field, string[]>
}

export interface Segment {
  /** Articles by their number in this segment. */
  keys: string[]
  /** Terms in each field, `FIELDS.length` numbers a document; all 0 for one that was removed. */
  lengths: Uint32Array<ArrayBuffer>
  dictionary: Dictionary
  postings: Uint8Array<ArrayBuffer>
}

/** Most terms of one article that are indexed: a book of 500 pages has fewer. */
const MOST_TERMS = 200_000

/** Places left empty between blocks and fields, so that no phrase reaches over them. */
export const GAP = 1

/** The numbers of the first places of each field of a document. */
export function fieldStarts(lengths: ArrayLike<number>, document: number): number[] {
  let start = 0
  return FIELDS.map((_, field) => {
    const here = start
    start += (lengths[document * FIELDS.length + field] ?? 0) + GAP
    return here
  })
}

/** Numbers the documents from 0 in the order given; at most 200,000 terms of each are indexed. */
export function buildSegment(documents: Document[]): Segment {
  const lengths = new Uint32Array(documents.length * FIELDS.length)
  const lists = new Map<string, [number: number, places: number[]][]>()
  for (const [number, document] of documents.entries()) {
    const places = new Map<string, number[]>()
    lengths.set(placed(document, places), number * FIELDS.length)
    for (const [term, found] of places) {
      const list = lists.get(term)
      if (list) list.push([number, found])
      else lists.set(term, [[number, found]])
    }
  }
  const packed = pack([...lists.keys()], (term, post) => {
    for (const [number, places] of lists.get(term) ?? []) post(number, places)
  })
  return { keys: documents.map((document) => document.key), lengths, ...packed }
}

/** Notes the places of each term of a document, and gives the length of each field. */
function placed({ fields }: Document, places: Map<string, number[]>): number[] {
  let place = 0
  return FIELDS.map((field) => {
    const start = place
    for (const text of fields?.[field] ?? []) {
      for (const { term } of tokenise(text, MOST_TERMS - place)) {
        const known = places.get(term)
        if (known) known.push(place)
        else places.set(term, [place])
        place++
      }
      place += GAP
    }
    const length = place - start
    place += GAP
    return length
  })
}

/**
 * Merges segments, the oldest first. Of an article that stands in several the newest document
 * counts; `isLast` says that none is older, so that a removed article's mark can go too.
 */
export function mergeSegments(segments: Segment[], isLast: boolean): Segment {
  const newest = new Map<string, number>()
  for (const [at, { keys }] of segments.entries()) for (const key of keys) newest.set(key, at)
  const keys: string[] = []
  const kept: number[] = []
  /** For each segment, the new number of each of its documents, or -1. */
  const numbers = segments.map(({ keys: own, lengths }, at) =>
    own.map((key, number) => {
      const row = lengths.subarray(number * FIELDS.length, (number + 1) * FIELDS.length)
      if (newest.get(key) !== at || (isLast && isRemovedRow(row))) return -1
      kept.push(...row)
      return keys.push(key) - 1
    })
  )
  const sources = new Map<string, [segment: number, term: number][]>()
  for (const [at, { dictionary }] of segments.entries())
    for (const [term, text] of termsOf(dictionary).entries()) {
      const known = sources.get(text)
      if (known) known.push([at, term])
      else sources.set(text, [[at, term]])
    }
  const packed = pack([...sources.keys()], (text, post) => {
    for (const [at, term] of sources.get(text) ?? []) {
      const { dictionary, postings } = segments[at] as Segment
      const bytes = postings.subarray(dictionary.offsets[term], dictionary.offsets[term + 1])
      eachPosting(bytes, (number, places) => {
        const renumbered = numbers[at]?.[number] ?? -1
        if (renumbered >= 0) post(renumbered, places)
      })
    }
  })
  return { keys, lengths: Uint32Array.from(kept), ...packed }
}

/** Whether a row of lengths is that of a removed article. */
export const isRemovedRow = (row: Uint32Array) => row.every((length) => length === 0)

type Post = (number: number, places: ArrayLike<number>) => void

/** Writes terms in their order, each with its postings; a term without postings is left out. */
function pack(terms: string[], each: (term: string, post: Post) => void) {
  const writer = new PostingsWriter()
  const kept: string[] = []
  const offsets: number[] = []
  const frequencies: number[] = []
  for (const term of terms.sort()) {
    const offset = writer.length
    let before = 0
    let frequency = 0
    each(term, (number, places) => {
      writer.posting(number - before, places)
      before = number
      frequency++
    })
    if (frequency === 0) continue
    kept.push(term)
    offsets.push(offset)
    frequencies.push(frequency)
  }
  offsets.push(writer.length)
  const dictionary: Dictionary = {
    ...packTerms(kept),
    offsets: Uint32Array.from(offsets),
    frequencies: Uint32Array.from(frequencies)
  }
  return { dictionary, postings: writer.done() }
}
