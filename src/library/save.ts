/**
 * Saving: one strict transaction, and an answer only after it is complete. Saving again keeps
 * both texts when the words differ.
 */
import type { Article, Result } from '../article/types'
import { withoutTracking } from '../article/without-tracking'
import { articleKey } from './article-key'
import { encodeBody } from './body-codec'
import { changedAt } from './changed-at'
import type { Library } from './database'
import { describe, newEntry } from './entry'
import { imagesOf, logoOf } from './images/images-of'
import {
  type BodyRecord,
  isRemoved,
  isToFetch,
  type Job,
  type SavedArticle,
  type Tombstone,
  type Version
} from './records'
import { write } from './write'

export interface Saved {
  entry: SavedArticle
  /**
   * `added`: it was not here, or had been removed. `unchanged`: the same words are here already.
   * `changed`: the page has changed since; both versions are kept.
   */
  outcome: 'added' | 'unchanged' | 'changed'
}

export interface SaveOptions {
  now?: Date
  /** Also keep the article's pictures and its source's logo, later and in the background. */
  withImages?: boolean
  /** Where the article was read: a link that waits under this address has found its text. */
  at?: string | undefined
}

/**
 * Saves an article, without the tracking parameters in its addresses; when it answers ok, the
 * article is on the disk.
 */
export async function save(
  db: Library,
  given: Article,
  options: SaveOptions = {}
): Promise<Result<Saved>> {
  const article = withoutTracking(given)
  const now = options.now ?? new Date()
  const savedAt = now.toISOString()
  const key = articleKey(article)
  const body = await encodeBody(key, article)
  const version = versionFrom(article, body, savedAt)
  return write(db, ['articles', 'bodies', 'jobs'], async (tx) => {
    const articles = tx.objectStore('articles')
    const row = await articles.get(key)
    const link = await awaiting(articles, key, options.at)
    const here = row && isRemoved(row) ? (link ?? row.was) : (row ?? link)
    const before = here && link ? { ...here, tags: union(here.tags, link.tags) } : here
    const described = before
      ? again(before, article, version)
      : newEntry(describe(article, savedAt), [version], savedAt)
    const entry = { ...described, updatedAt: changedAt(now, row ?? link) }
    const jobs = tx.objectStore('jobs')
    const pictures = options.withImages ? imagesJob(key, article) : undefined
    const waiting = await tx.objectStore('jobs').index('key').getAll(key)
    // What an earlier save left to be fetched is the same work.
    const old = waiting.find((job) => job.kind === 'images')
    await Promise.all([
      jobs.add({ kind: 'index', key }),
      pictures && jobs.put({ ...pictures, ...(old?.id !== undefined && { id: old.id }) }),
      // Also when the words are known: it mends a record that was damaged.
      tx.objectStore('bodies').put(body),
      articles.put(entry),
      link && articles.put({ key: link.key, deletedAt: savedAt, updatedAt: changedAt(now, link) }),
      link && jobs.add({ kind: 'index', key: link.key })
    ])
    return { entry, outcome: outcomeOf(row, version) }
  })
}

/** The link still to be fetched that stands under another key than its story, if there is one. */
async function awaiting(
  articles: { get(key: string): Promise<SavedArticle | Tombstone | undefined> },
  key: string,
  at: string | undefined
): Promise<SavedArticle | undefined> {
  const other = at === undefined ? key : articleKey({ url: at })
  const row = other === key ? undefined : await articles.get(other)
  return row && !isRemoved(row) && isToFetch(row) ? row : undefined
}

const union = (these: string[], those: string[]) => [...new Set([...these, ...those])].sort()

function imagesJob(key: string, article: Article): Job | undefined {
  const urls = imagesOf(article)
  const logo = logoOf(article)
  if (urls.length === 0 && !logo) return
  return { kind: 'images', key, urls, ...(logo && { logo }), attempts: 0 }
}

function outcomeOf(row: SavedArticle | Tombstone | undefined, { id }: Version): Saved['outcome'] {
  if (!row || isRemoved(row) || row.versions.length === 0) return 'added'
  return row.versions.some((known) => known.id === id) ? 'unchanged' : 'changed'
}

function versionFrom(article: Article, body: BodyRecord, savedAt: string): Version {
  const { headline, capturedAt, wordCount } = article
  return { id: body.version, headline, capturedAt, savedAt, wordCount, bytes: body.gzip.length }
}

/**
 * The entry after the page was saved once more: the reader's own marks stay. Words that were saved
 * before those that came last are the newest again, since the page has gone back to them.
 */
function again(before: SavedArticle, article: Article, version: Version) {
  const { state, progress, tags, savedAt, readAt } = before
  const isNewest = before.versions.at(-1)?.id === version.id
  const others = before.versions.filter(({ id }) => id !== version.id)
  const versions = isNewest ? before.versions : [...others, version]
  return {
    ...describe(article, savedAt),
    ...{ state, progress, tags, versions, savedAt },
    ...(readAt && { readAt })
  }
}
