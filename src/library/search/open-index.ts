/**
 * The index as a search sees it: the heads of all segments, kept between searches, and postings
 * read when a query needs them. Segments never change, so what is read stays right.
 */
import type { Library } from '../database'
import { termAt } from './dictionary'
import { PAGE, readCatalogue, readHeads, readPages, type SegmentHead } from './index-store'
import { FIELDS, isRemovedRow } from './segment'

/** Most pages kept in memory: 32 MB. */
const MOST_PAGES = 512

export interface OpenSegment extends SegmentHead {
  /** Number of its first document among those of all segments. */
  base: number
  /** 1 for each document that is the newest of its article and not removed. */
  live: Uint8Array
}

export interface OpenIndex {
  stamp: string
  segments: OpenSegment[]
  /** How many documents the segments hold, those that are no longer live among them. */
  size: number
  /** How many articles can be found. */
  documents: number
  /** Mean number of terms in each field. */
  meanLengths: number[]
  /** Whether all that is saved is in the index, but for what waits in jobs. */
  isComplete: boolean
  pages: Map<string, Uint8Array>
}

const opened = new WeakMap<Library, OpenIndex>()

/** The index as it is now. Throws `IndexDamaged`. */
export async function openIndex(db: Library): Promise<OpenIndex> {
  const catalogue = await readCatalogue(db)
  const known = opened.get(db)
  const stamp = catalogue?.stamp ?? ''
  if (known && known.stamp === stamp) return known
  const ids = catalogue?.segments.map(({ id }) => id) ?? []
  const had = new Map(known?.segments.map((segment) => [segment.id, segment]))
  const read = await readHeads(
    db,
    ids.filter((id) => !had.has(id))
  )
  const heads = new Map([...had, ...read.map((head) => [head.id, head] as const)])
  const segments = withLive(ids.flatMap((id) => heads.get(id) ?? []))
  const index: OpenIndex = {
    stamp,
    segments,
    size: segments.reduce((sum, { keys }) => sum + keys.length, 0),
    ...measured(segments),
    isComplete: catalogue !== undefined && catalogue.builtTo === undefined,
    pages: new Map()
  }
  opened.set(db, index)
  return index
}

function withLive(heads: SegmentHead[]): OpenSegment[] {
  const seen = new Set<string>()
  const segments: OpenSegment[] = []
  let base = heads.reduce((sum, { keys }) => sum + keys.length, 0)
  for (const head of heads.toReversed()) {
    base -= head.keys.length
    const live = Uint8Array.from(head.keys, (key, number) => {
      const isOld = seen.has(key)
      seen.add(key)
      return isOld || isRemovedRow(lengthsOf(head, number)) ? 0 : 1
    })
    segments.unshift({ ...head, base, live })
  }
  return segments
}

/** The lengths of a document's fields, in terms. */
export function lengthsOf({ lengths }: SegmentHead, number: number): Uint32Array {
  return lengths.subarray(number * FIELDS.length, (number + 1) * FIELDS.length)
}

function measured(segments: OpenSegment[]): Pick<OpenIndex, 'documents' | 'meanLengths'> {
  const sums = FIELDS.map(() => 0)
  let documents = 0
  for (const segment of segments)
    for (const [number, isLive] of segment.live.entries()) {
      if (!isLive) continue
      documents++
      for (const field of FIELDS.keys())
        sums[field] = (sums[field] ?? 0) + (segment.lengths[number * FIELDS.length + field] ?? 0)
    }
  return { documents, meanLengths: sums.map((sum) => sum / Math.max(1, documents)) }
}

/** The documents of the index by number, whatever segment they are in. */
export function keyOf(index: OpenIndex, document: number): string {
  const segment = index.segments.findLast(({ base }) => base <= document)
  return segment?.keys[document - segment.base] ?? ''
}

/** A term's place in a segment's dictionary. */
export interface TermPlace {
  segment: OpenSegment
  at: number
}

/** In how many documents a term of a segment stands. */
export const frequencyOf = ({ segment, at }: TermPlace) => segment.dictionary.frequencies[at] ?? 0

/** The term itself. */
export const textOf = ({ segment, at }: TermPlace) => termAt(segment.dictionary, at)

/** Reads the postings of terms: all pages that are not yet in memory, in one transaction. */
export async function readPostings(
  db: Library,
  index: OpenIndex,
  places: TermPlace[]
): Promise<Uint8Array[]> {
  if (index.pages.size > MOST_PAGES) index.pages.clear()
  const missing = new Map<string, [OpenSegment, number]>()
  for (const place of places)
    for (const page of pagesOf(place)) {
      const id = `${place.segment.id}/${page}`
      if (!index.pages.has(id)) missing.set(id, [place.segment, page])
    }
  if (missing.size > 0) {
    const read = await readPages(db, [...missing.values()])
    for (const [at, id] of [...missing.keys()].entries())
      index.pages.set(id, read[at] ?? new Uint8Array())
  }
  return places.map((place) => slice(index, place))
}

function pagesOf({ segment, at }: TermPlace): number[] {
  const { offsets } = segment.dictionary
  const first = Math.floor((offsets[at] ?? 0) / PAGE)
  const last = Math.floor(((offsets[at + 1] ?? 0) - 1) / PAGE)
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}

function slice(index: OpenIndex, place: TermPlace): Uint8Array {
  const { segment, at } = place
  const start = segment.dictionary.offsets[at] ?? 0
  const end = segment.dictionary.offsets[at + 1] ?? 0
  const parts = pagesOf(place).map((page) => {
    const bytes = index.pages.get(`${segment.id}/${page}`) ?? new Uint8Array()
    return bytes.subarray(Math.max(0, start - page * PAGE), Math.max(0, end - page * PAGE))
  })
  const [only] = parts
  if (parts.length === 1 && only) return only
  const joined = new Uint8Array(end - start)
  let length = 0
  for (const part of parts) {
    joined.set(part, length)
    length += part.length
  }
  return joined
}
