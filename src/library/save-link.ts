/** Keeps a link for later: an entry without text, which is opened, read and then saved on a click. */
import type { Result } from '../article/types'
import { articleKey } from './article-key'
import { changedAt } from './changed-at'
import type { Library } from './database'
import { describe, newEntry } from './entry'
import { isRemoved, type SavedArticle } from './records'
import { write } from './write'

/** What is known of a story whose text is not here. */
export interface StoryLink {
  url: string
  /** The words of the link. */
  headline: string
}

/** Answers the entry: a new one, or the one that is here already, unchanged. */
export async function saveLink(
  db: Library,
  link: StoryLink,
  now = new Date()
): Promise<Result<{ entry: SavedArticle; isNew: boolean }>> {
  const savedAt = now.toISOString()
  const entry = linkEntry(link, savedAt)
  return write(db, ['articles', 'jobs'], async (tx) => {
    const row = await tx.objectStore('articles').get(articleKey(link))
    if (row && !isRemoved(row)) return { entry: row, isNew: false }
    const kept = { ...(row?.was ?? entry), updatedAt: changedAt(now, row) }
    await tx.objectStore('articles').put(kept)
    await tx.objectStore('jobs').add({ kind: 'index', key: kept.key })
    return { entry: kept, isNew: true }
  })
}

/** An entry that says of itself that its text is still to be fetched: no versions, no minutes. */
export function linkEntry({ url, headline }: StoryLink, savedAt: string): SavedArticle {
  const described = describe(
    {
      ...{ url, headline, author: [], dir: 'ltr', wordCount: 0, minutes: 0, isPartial: false },
      ...{ body: { type: 'root', children: [] }, follow: [], related: [] },
      ...{ capturedAt: savedAt, provenance: {} }
    },
    savedAt
  )
  return newEntry(described, [], savedAt)
}
