/**
 * Keeps the index up to date in small steps, each one transaction, so that any of them may be the
 * last before the worker dies. A save leaves a job; a step takes some jobs, or, while the index is
 * built anew, the next articles.
 */
import type { Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import type { Library } from '../database'
import { write } from '../write'
import { documentsOf } from './documents-of'
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
import { absorbed, nextWork, type Work } from './next-work'
import { buildSegment, mergeSegments, type Segment } from './segment'

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
