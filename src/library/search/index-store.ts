/**
 * How the search index rests in the database: a catalogue that names the segments; for each
 * segment one record of terms and documents, which a cold start reads, and its postings in pages,
 * which only a query for their terms reads. All of it is derived data, and checked when read.
 */
import type { Library } from '../database'
import type { IndexRecord } from '../records'
import type { Dictionary } from './dictionary'
import { FIELDS, type Segment } from './segment'

/** Of this layout and of the tokeniser: an index of another format is built anew. */
const FORMAT = 1

/** Bytes of postings in one record. */
export const PAGE = 1 << 16

export interface Catalogue {
  format: number
  /** Another with every change, never the same twice. */
  stamp: string
  /** Oldest first; where an article stands in several, the newest counts. */
  segments: { id: string; documents: number }[]
  /** While the index is built anew: the last key that is in it. */
  builtTo?: string
}

/** A segment without its postings. */
export interface SegmentHead {
  id: string
  keys: string[]
  lengths: Uint32Array<ArrayBuffer>
  dictionary: Dictionary
  /** A checksum of each page of postings. */
  sums: Uint32Array<ArrayBuffer>
}

/** Something of the index is missing or not as it was written. */
export class IndexDamaged extends Error {}

/** Of a library of which nothing is indexed yet. */
export const emptyCatalogue = (): Catalogue => ({
  format: FORMAT,
  stamp: '',
  segments: [],
  builtTo: ''
})

/** The catalogue; nothing when there is none, or none that this program can read. */
export async function readCatalogue(db: Library): Promise<Catalogue | undefined> {
  return asCatalogue((await db.get('index', 'catalogue'))?.data)
}

/** Undefined for what is none, or of another format. */
export function asCatalogue(data: unknown): Catalogue | undefined {
  const catalogue = data as Catalogue | undefined
  const isRight = catalogue?.format === FORMAT && Array.isArray(catalogue.segments)
  return isRight ? catalogue : undefined
}

/** Reads the heads of segments. Throws `IndexDamaged`. */
export async function readHeads(db: Library, ids: string[]): Promise<SegmentHead[]> {
  const { store } = db.transaction('index')
  const records = await Promise.all(ids.map((id) => store.get(headId(id))))
  return records.map((record, at) => {
    const head = record?.data as SegmentHead | undefined
    if (!head || head.id !== ids[at] || !isWhole(head)) throw new IndexDamaged('head')
    return head
  })
}

function isWhole({ keys, lengths, dictionary, sums }: SegmentHead): boolean {
  const { units, starts, offsets, frequencies } = dictionary ?? {}
  const terms = frequencies?.length
  return (
    terms !== undefined &&
    starts?.length === terms + 1 &&
    offsets?.length === terms + 1 &&
    starts[terms] === units?.length &&
    lengths?.length === keys?.length * FIELDS.length &&
    sums?.length === Math.ceil((offsets[terms] ?? 0) / PAGE)
  )
}

/** Reads pages of postings, `[segment, page]` each. Throws `IndexDamaged`. */
export async function readPages(
  db: Library,
  pages: [head: SegmentHead, page: number][]
): Promise<Uint8Array[]> {
  const { store } = db.transaction('index')
  const records = await Promise.all(pages.map(([head, page]) => store.get(pageId(head.id, page))))
  return records.map((record, at) => {
    const bytes = record?.data
    const [head, page] = pages[at] as (typeof pages)[number]
    if (!isBytes(bytes) || checksum(bytes) !== head.sums[page]) throw new IndexDamaged('page')
    return bytes
  })
}

/** Not `instanceof`: what comes out of the database may be of another realm than this script. */
const isBytes = (data: unknown): data is Uint8Array =>
  ArrayBuffer.isView(data) && data.constructor.name === 'Uint8Array'

/** A segment as it is written: its head and its pages. */
export function recordsOf(id: string, segment: Segment): IndexRecord[] {
  const { keys, lengths, dictionary, postings } = segment
  const pages: Uint8Array<ArrayBuffer>[] = []
  for (let at = 0; at < postings.length; at += PAGE) pages.push(postings.slice(at, at + PAGE))
  const head: SegmentHead = {
    id,
    keys,
    lengths,
    dictionary,
    sums: Uint32Array.from(pages, checksum)
  }
  return [
    { id: headId(id), data: head },
    ...pages.map((data, page) => ({ id: pageId(id, page), data }))
  ]
}

/** All records of a segment. */
export const rangeOf = (id: string) =>
  IDBKeyRange.bound(`${name(id)}/`, `${name(id)}0`, false, true)

const name = (id: string) => `segment-${id}`
const headId = (id: string) => `${name(id)}/head`
const pageId = (id: string, page: number) => `${name(id)}/${page}`

/** FNV-1a, 32 bits. */
function checksum(bytes: Uint8Array): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < bytes.length; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
  return hash >>> 0
}
