/** Full-text search over the library: the one function that the search field calls. */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'
import { meaningOf } from './expand'
import { IndexDamaged, readCatalogue } from './index-store'
import { forgetIndex } from './keep-indexed'
import { keyOf, openIndex } from './open-index'
import { parseQuery, type Query } from './parse-query'
import { rank } from './rank'
import { passing } from './where'

/** Most different words of a query that are looked for; `rank` has one bit for each. */
const MOST_WORDS = 24

export interface Hit {
  key: string
  /** The terms that matched, for `highlight`; empty where only filters did. */
  terms: string[]
}

export interface Found {
  /** Best first; with filters alone, newest saved first. */
  hits: Hit[]
  /** Whether all that is saved was searched; not while the index is built anew. */
  isComplete: boolean
}

/**
 * Finds articles by words, each also as a beginning and with a slip of the finger; by "phrases";
 * and by `source:`, `author:`, `tag:`, `before:2026-05` (earlier than that) and `after:2026-05`
 * (then or later), by the day of publishing, or of saving when the page names none.
 */
export async function search(db: Library, typed: string): Promise<Result<Found>> {
  return attempt(async () => {
    const query = parseQuery(typed)
    try {
      return await searchOnce(db, query)
    } catch (error) {
      if (!(error instanceof IndexDamaged)) throw error
      return await searchAgain(db, query)
    }
  })
}

/** A segment that is gone was merged away a moment ago; if it is still gone, the index is broken. */
async function searchAgain(db: Library, query: Query): Promise<Found> {
  const before = await readCatalogue(db)
  try {
    return await searchOnce(db, query)
  } catch (error) {
    if (!(error instanceof IndexDamaged)) throw error
    await forgetIndex(db, before?.stamp ?? '')
    return { hits: [], isComplete: false }
  }
}

async function searchOnce(db: Library, query: Query): Promise<Found> {
  const index = await openIndex(db)
  const allowed = await passing(db, index, query)
  const { isComplete } = index
  if (query.words.length === 0) return { hits: await newest(db, allowed), isComplete }
  const words = [...new Set(query.words)].slice(0, MOST_WORDS)
  const ranked = await rank(
    db,
    index,
    words.map((word) => meaningOf(index, word)),
    allowed
  )
  return {
    hits: ranked.map(({ document, terms }) => ({ key: keyOf(index, document), terms })),
    isComplete
  }
}

async function newest(db: Library, allowed: Set<string> | undefined): Promise<Hit[]> {
  if (!allowed) return []
  const keys = await db.getAllKeysFromIndex('articles', 'saved')
  return keys.toReversed().flatMap((key) => (allowed.has(key) ? { key, terms: [] } : []))
}
