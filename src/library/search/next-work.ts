/** What one step of the index takes: articles, and the segments that are merged with them. */
import type { Library } from '../database'
import type { Catalogue } from './index-store'

/** Articles taken in one step; decoding and cutting them into words takes about half a second. */
const BATCH = 128

/** Segments are not merged beyond this many documents, so that no step grows with the library. */
const LARGEST = 4096

export interface Work {
  keys: string[]
  jobs: number[]
  builtTo?: string
}

export async function nextWork(db: Library, { builtTo }: Catalogue): Promise<Work | undefined> {
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
export function absorbed({ segments }: Catalogue, added: number): Catalogue['segments'] {
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
