/**
 * Keeps the index up to date in small steps, each one transaction, so that any of them may be the
 * last before the worker dies. A save leaves a job; a step takes some jobs, or, while the index is
 * built anew, the next articles.
 */
import type { Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import { decodeBody } from '../body-codec'
import type { Library } from '../database'
import { isRemoved, type SavedArticle } from '../records'
import { blocksOf } from '../text-of'
import { write } from '../write'
import {
  asCatalogue,
  type Catalogue,
  emptyCatalogue,
  IndexDamaged,
  rangeOf,
  readCatalogue,
  readHeads,
  readPages,
  recordsOf,
  type SegmentHead
} from './index-store'
import { buildSegment, type Document, mergeSegments, type Segment } from './segment'

/** Articles taken in one step; decoding and cutting them into words takes about half a second. */
const BATCH = 128

/** Segments are not merged beyond this many documents, so that no step grows with the library. */
const LARGEST = 4096

/** Indexes until nothing is left or `signal` aborts. */
export async function keepIndexed(db: Library, signal?: AbortSignal): Promise<Result<void>> {
  return attempt(async () => {
    let damages = 0
    for (let did: Step = 'some'; did !== 'none' && !signal?.aborted; ) {
      did = await stepOnce(db)
      // An index that cannot be read though it was just built would be built for ever.
      if (did === 'forgot' && ++damages === MOST_DAMAGES)
        throw new ProblemError({ kind: 'record-damaged', detail: 'the search index' })
    }
  })
}

const MOST_DAMAGES = 3

/** What a step did: some work, none since all is done, or it threw away a damaged index. */
type Step = 'some' | 'none' | 'forgot'

/**
 * Forgets the index; the next steps build it anew.
 * @param stamp that of the catalogue by which it was found damaged: what somebody else has put in
 *   its place since then stays
 * @returns whether it was forgotten
 */
export async function forgetIndex(db: Library, stamp: string): Promise<Result<boolean>> {
  return write(
    db,
    ['index'],
    async (tx) => {
      const index = tx.objectStore('index')
      const now = asCatalogue((await index.get('catalogue'))?.data)
      const isIt = (now?.stamp ?? '') === stamp
      if (isIt) await index.clear()
      return isIt
    },
    'default'
  )
}

/** One step; answers whether there may be more to do. */
export const step = async (db: Library): Promise<boolean> => (await stepOnce(db)) !== 'none'

/**
 * One builder at a time, in whatever tab or worker: two would do the same step, one of them for
 * nothing. A builder that dies lets go of the lock.
 */
async function stepOnce(db: Library): Promise<Step> {
  const locks = globalThis.navigator?.locks
  return locks ? locks.request(`index of ${db.name}`, () => stepAlone(db)) : stepAlone(db)
}

async function stepAlone(db: Library): Promise<Step> {
  const catalogue = (await readCatalogue(db)) ?? emptyCatalogue()
  const work = await nextWork(db, catalogue)
  if (!work) return 'none'
  try {
    const segments = absorbed(catalogue, work.keys.length)
    const fresh = buildSegment(await documentsOf(db, work.keys))
    const kept = catalogue.segments.slice(0, catalogue.segments.length - segments.length)
    const older = await readSegments(
      db,
      segments.map(({ id }) => id)
    )
    const merged = mergeSegments([...older, fresh], kept.length === 0)
    await replace(db, catalogue, { kept, merged, ...work })
    return 'some'
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error
    const forgot = await forgetIndex(db, catalogue.stamp)
    return forgot.ok && !forgot.value ? 'some' : 'forgot'
  }
}

interface Work {
  keys: string[]
  jobs: number[]
  builtTo?: string
}

async function nextWork(db: Library, { builtTo }: Catalogue): Promise<Work | undefined> {
  if (builtTo !== undefined) {
    const after = builtTo === '' ? null : IDBKeyRange.lowerBound(builtTo, true)
    const keys = await db.getAllKeys('articles', after, BATCH)
    const last = keys.at(-1)
    return { keys, jobs: [], ...(keys.length === BATCH && last !== undefined && { builtTo: last }) }
  }
  const jobs = await db.getAllFromIndex('jobs', 'kind', 'index', BATCH)
  if (jobs.length === 0) return
  return {
    keys: [...new Set(jobs.map((job) => job.key))],
    jobs: jobs.flatMap((job) => job.id ?? [])
  }
}

/**
 * Segments, the new one among them, that are merged at once while there is more to do: each text is
 * then written about twice until it stands in a large one, not three times and more.
 */
const TOGETHER = 8

/** The newest segments that are no more than twice as large as what is added to them. */
function absorbed({ segments }: Catalogue, added: number): Catalogue['segments'] {
  let documents = added
  let from = segments.length
  for (; from > 0; from--) {
    const larger = segments[from - 1]?.documents ?? 0
    if (larger > documents * 2 || larger + documents > LARGEST) break
    documents += larger
  }
  const merged = segments.slice(from)
  // A full batch says that more waits.
  return added === BATCH && merged.length + 1 < TOGETHER ? [] : merged
}

async function documentsOf(db: Library, keys: string[]): Promise<Document[]> {
  return Promise.all(
    keys.map(async (key): Promise<Document> => {
      const row = await db.get('articles', key)
      return row && !isRemoved(row) ? { key, fields: await fieldsOf(db, row) } : { key }
    })
  )
}

async function fieldsOf(
  db: Library,
  entry: SavedArticle
): Promise<NonNullable<Document['fields']>> {
  const version = entry.versions.at(-1)?.id
  const record = version ? await db.get('bodies', [entry.key, version]) : undefined
  const read = record ? await decodeBody(record) : undefined
  const article = read?.ok ? read.value : undefined
  const readings: string[] = []
  const blocks = article ? blocksOf(article.body, readings) : []
  return {
    headline: [entry.headline],
    author: entry.by,
    source: [entry.source],
    tags: entry.tags,
    body: [article?.standfirst ?? '', ...blocks, readings.join(' ')]
  }
}

async function readSegments(db: Library, ids: string[]): Promise<Segment[]> {
  const heads = await readHeads(db, ids)
  return Promise.all(
    heads.map(async (head) => ({ ...head, postings: await allPostings(db, head) }))
  )
}

async function allPostings(db: Library, head: SegmentHead): Promise<Uint8Array<ArrayBuffer>> {
  const pages = await readPages(
    db,
    Array.from(head.sums, (_, page) => [head, page])
  )
  return new Uint8Array(await new Blob(pages as Uint8Array<ArrayBuffer>[]).arrayBuffer())
}

/** Writes the merged segment in place of those it absorbed, unless somebody else was faster. */
async function replace(
  db: Library,
  before: Catalogue,
  { kept, merged, jobs, builtTo }: Work & { kept: Catalogue['segments']; merged: Segment }
): Promise<void> {
  const id = crypto.randomUUID()
  const isEmpty = merged.keys.length === 0
  const { format } = emptyCatalogue()
  const catalogue: Catalogue = {
    ...{ format, stamp: crypto.randomUUID() },
    segments: isEmpty ? kept : [...kept, { id, documents: merged.keys.length }],
    ...(builtTo !== undefined && { builtTo })
  }
  const written = await write(
    db,
    ['index', 'jobs'],
    async (tx) => {
      const index = tx.objectStore('index')
      const now = asCatalogue((await index.get('catalogue'))?.data)
      if ((now?.stamp ?? '') !== before.stamp) return
      for (const gone of before.segments.slice(kept.length)) await index.delete(rangeOf(gone.id))
      if (!isEmpty) await Promise.all(recordsOf(id, merged).map((record) => index.put(record)))
      for (const job of jobs) await tx.objectStore('jobs').delete(job)
      await index.put({ id: 'catalogue', data: catalogue })
    },
    'default'
  )
  if (!written.ok) throw new ProblemError(written.problem)
}
