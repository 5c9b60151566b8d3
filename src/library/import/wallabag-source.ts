/** Wallabag's JSON: a list of entries with their HTML. */
import type { When } from '../../article/types'
import { articleRow } from './article-row'
import { articleOfHtml } from './html/article-of-html'
import type { Row, Source } from './incoming'
import { addressIn, instantIn, tagsIn, textIn } from './read-facts'

type Entry = Readonly<Record<string, unknown>>

/** Nothing when the value is no list of Wallabag's entries. */
export function wallabagSource(value: unknown, now: string): Source | undefined {
  if (!Array.isArray(value) || !value.some(isEntry)) return
  return {
    name: 'Wallabag',
    async *rows() {
      for (const [at, entry] of value.entries()) yield rowOf(entry, String(at + 1), now)
    }
  }
}

const isEntry = (value: unknown) =>
  typeof value === 'object' && value !== null && 'url' in value && 'is_archived' in value

async function rowOf(value: unknown, place: string, now: string): Promise<Row> {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Entry
  const address = addressIn(entry.given_url ?? entry.url)
  const origin = addressIn(entry.url)
  const chosen = typeof origin === 'string' ? address : origin
  if (typeof chosen === 'string') return { ok: false, place, reason: chosen }
  const savedAt = instantIn(entry.created_at, now)
  const facts = {
    ...chosen,
    headline: textIn(entry.title),
    author: peopleIn(entry.published_by),
    inLanguage: textIn(entry.language)?.replace('_', '-'),
    datePublished: whenIn(entry.published_at)
  }
  const html = textIn(entry.content)
  const image = textIn(entry.preview_picture)
  const article = html && (await articleOfHtml({ ...facts, html, image, capturedAt: savedAt }))
  const isFinished = entry.is_archived === 1 || entry.is_archived === true
  return articleRow(article || undefined, {
    ...facts,
    savedAt,
    tags: tagsIn(entry.tags),
    state: isFinished ? 'finished' : 'to-read'
  })
}

const peopleIn = (value: unknown) =>
  tagsIn(value).flatMap((name) => (name.trim() ? [{ name: name.trim() }] : []))

/** An instant; undefined for what is no date after 1970. */
export function whenIn(value: unknown): When | undefined {
  const at = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return at > 0 ? { at: new Date(at).toISOString(), precision: 'instant' } : undefined
}
