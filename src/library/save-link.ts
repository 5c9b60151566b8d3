/** Keeps a link for later: an entry without text, which is opened, read and then saved on a click. */
import type { Result } from '../article/types'
import { cleanUrl } from '../article/without-tracking'
import { changedAt } from './changed-at'
import type { Library } from './database'
import { linkEntry } from './link-entry'
import { isRemoved, type SavedArticle } from './records'
import { write } from './write'

/** What is known of a story whose text is not here. */
export interface StoryLink {
  /** Absolute http(s); kept without what tells how the reader came by it. */
  url: string
  /** The words of the link; where it has none, the address stands for them. */
  headline: string
}

/** Answers the entry: a new one, or the one that is here already, unchanged. */
export async function saveLink(
  db: Library,
  link: StoryLink,
  now = new Date()
): Promise<Result<{ entry: SavedArticle; isNew: boolean }>> {
  const { headline } = link
  const entry = linkEntry({ headline, url: cleanUrl(link.url), savedAt: now.toISOString() })
  return write(db, ['articles', 'jobs'], async (tx) => {
    const row = await tx.objectStore('articles').get(entry.key)
    if (row && !isRemoved(row)) return { entry: row, isNew: false }
    const kept = { ...(row?.was ?? entry), updatedAt: changedAt(now, row) }
    await tx.objectStore('articles').put(kept)
    await tx.objectStore('jobs').add({ kind: 'index', key: kept.key })
    return { entry: kept, isNew: true }
  })
}
