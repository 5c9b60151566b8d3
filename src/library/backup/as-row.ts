/**
 * The door for a row of a backup. What the article says of itself is taken from the article; only
 * the reader's own marks come from the row, each of them checked.
 */
import type { Article } from '../../article/types'
import { articleKey } from '../article-key'
import { tidyTag } from '../edit'
import { describe, newEntry } from '../entry'
import { linkEntry } from '../link-entry'
import type {
  BodyRecord,
  Progress,
  ReadingState,
  SavedArticle,
  Tombstone,
  Version
} from '../records'
import { count, instant, webUrl } from '../values'

export interface Text {
  article: Article
  body: BodyRecord
}

/** Nothing when the row is none, or does not belong to its texts. */
export function asRow(value: unknown, texts: Text[]): SavedArticle | Tombstone | undefined {
  const row = value as Record<string, unknown>
  const updatedAt = instant(row.updatedAt)
  const deletedAt = instant(row.deletedAt)
  const { key } = row
  if (typeof key !== 'string' || key === '' || key.length > 1000 || !updatedAt) return
  if (deletedAt) return { key, deletedAt, updatedAt }
  const savedAt = instant(row.savedAt)
  const entry = savedAt && describedBy(row, texts, savedAt)
  if (!entry || entry.key !== key) return
  const readAt = instant(row.readAt)
  return {
    ...entry,
    state: STATES.find((state) => state === row.state) ?? 'to-read',
    progress: progressIn(row.progress),
    tags: tagsIn(row.tags),
    ...(readAt && { readAt }),
    updatedAt
  }
}

const STATES: readonly ReadingState[] = ['to-read', 'started', 'finished']

function describedBy(row: Record<string, unknown>, texts: Text[], savedAt: string) {
  const { headline } = row
  // The entry shows the text that was saved last, which need not be the newest version.
  const shown = texts.findLast(({ article }) => article.headline === headline) ?? texts.at(-1)
  if (!shown) return linkIn(row, savedAt)
  const versions = texts.map((text) => versionIn(row.versions, text, savedAt))
  if (texts.some(({ article }) => articleKey(article) !== row.key)) return
  return newEntry(describe(shown.article, savedAt), versions, savedAt)
}

function linkIn(row: Record<string, unknown>, savedAt: string): SavedArticle | undefined {
  const url = webUrl(row.url)
  if (!url) return
  const given = row as Partial<SavedArticle>
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const author = Array.isArray(given.by) ? given.by.flatMap((by) => text(by) ?? []) : []
  const name = text(given.publisher?.name)
  return linkEntry({
    url,
    headline: text(given.headline),
    author: author.map((by) => ({ name: by })),
    ...(name && { publisher: { name } }),
    opening: text(given.opening),
    savedAt
  })
}

function versionIn(given: unknown, { article, body }: Text, savedAt: string): Version {
  const all: Partial<Version>[] = Array.isArray(given) ? given : []
  const known = all.find((version) => version?.id === body.version)
  return {
    id: body.version,
    headline: article.headline,
    capturedAt: instant(known?.capturedAt) ?? article.capturedAt,
    savedAt: instant(known?.savedAt) ?? savedAt,
    wordCount: article.wordCount,
    bytes: body.gzip.length
  }
}

function progressIn(value: unknown): Progress {
  const { paragraph, fraction } = (value ?? {}) as Partial<Progress>
  const isShare = typeof fraction === 'number' && fraction >= 0 && fraction <= 1
  return { paragraph: count(paragraph) ?? 0, fraction: isShare ? fraction : 0 }
}

function tagsIn(value: unknown): string[] {
  if (!Array.isArray(value)) return []
  const tags = value.flatMap((tag) => (typeof tag === 'string' ? tidyTag(tag) : []))
  return [...new Set(tags.filter((tag) => tag !== ''))].sort()
}
