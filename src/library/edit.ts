/** The reader's own marks on saved articles: how far, which state, which tags. */
import { FINISHED } from '../article/finished'
import type { Result } from '../article/types'
import { changedAt } from './changed-at'
import type { Library } from './database'
import { isRemoved, type Progress, type ReadingState, type SavedArticle } from './records'
import { type Durability, write } from './write'

/** Longest tag, in characters. */
const LONGEST_TAG = 100

/**
 * Keeps how far the reader has come. The first step makes an article `started`, the last
 * `finished`, and going back up does not make it unfinished. No strict write: to lose the
 * last second of it in a crash is no harm.
 */
export async function setProgress(
  db: Library,
  key: string,
  progress: Progress,
  now = new Date()
): Promise<Result<void>> {
  const paragraph = Math.max(0, Math.floor(progress.paragraph) || 0)
  const fraction = Math.min(1, Math.max(0, progress.fraction || 0))
  return edit(
    db,
    [key],
    (entry) => ({
      ...entry,
      progress: { paragraph, fraction },
      state: stateAfter(entry.state, fraction),
      readAt: now.toISOString()
    }),
    { now, durability: 'default' }
  )
}

function stateAfter(state: ReadingState, fraction: number): ReadingState {
  if (state === 'finished' || fraction >= FINISHED) return 'finished'
  return fraction > 0 ? 'started' : state
}

/** Marks articles by hand. What is marked as to read starts at its top again. */
export async function setState(
  db: Library,
  keys: string[],
  state: ReadingState,
  now = new Date()
): Promise<Result<void>> {
  const top = { progress: { paragraph: 0, fraction: 0 } }
  const marked = (entry: SavedArticle) => ({
    ...entry,
    ...(state === 'to-read' && top),
    state
  })
  return edit(db, keys, marked, { now })
}

/** Adds and takes away tags; a tag is trimmed, and known by its letters whatever their case. */
export async function setTags(
  db: Library,
  keys: string[],
  change: { add?: string[]; remove?: string[] },
  now = new Date()
): Promise<Result<void>> {
  const add = (change.add ?? []).map(tidyTag).filter((tag) => tag !== '')
  const remove = new Set((change.remove ?? []).map((tag) => sameTag(tidyTag(tag))))
  const tagged = (entry: SavedArticle) => {
    const kept = entry.tags.filter((tag) => !remove.has(sameTag(tag)))
    const tags = new Map([...add, ...kept].map((tag) => [sameTag(tag), tag]))
    return { ...entry, tags: [...tags.values()].sort() }
  }
  return edit(db, keys, tagged, { now, reindex: true })
}

/** White space collapsed, cut to a sensible length. */
export const tidyTag = (tag: string) => tag.replace(/\s+/g, ' ').trim().slice(0, LONGEST_TAG)

const sameTag = (tag: string) => tag.normalize('NFC').toLowerCase()

interface EditOptions {
  now: Date
  durability?: Durability
  /** What the search index holds has changed. */
  reindex?: boolean
}

async function edit(
  db: Library,
  keys: string[],
  change: (entry: SavedArticle) => SavedArticle,
  { now, durability, reindex }: EditOptions
): Promise<Result<void>> {
  return write(
    db,
    ['articles', 'jobs'],
    async (tx) => {
      for (const key of keys) {
        const row = await tx.objectStore('articles').get(key)
        if (!row || isRemoved(row)) continue
        await tx.objectStore('articles').put({ ...change(row), updatedAt: changedAt(now, row) })
        if (reindex) await tx.objectStore('jobs').add({ kind: 'index', key })
      }
    },
    durability
  )
}
