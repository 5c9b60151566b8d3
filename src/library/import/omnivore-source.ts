/** Omnivore's zip: lists of entries as JSON, and their HTML in files named for their slugs. */
import type { ArchiveReader } from '../backup/archive-reader'
import { damaged } from '../backup/archive-reader'
import { articleRow } from './article-row'
import { articleOfHtml } from './html/article-of-html'
import type { Row, Source } from './incoming'
import { addressIn, instantIn, tagsIn, textIn } from './read-facts'
import { whenIn } from './wallabag-source'

const METADATA = /(?:^|\/)metadata_\d+_to_\d+\.json$/

/** Bytes. */
const LONGEST = { metadata: 64_000_000, html: 20_000_000 }

/** Nothing when the archive has none of Omnivore's lists. */
export function omnivoreSource(archive: ArchiveReader, now: string): Source | undefined {
  const lists = archive.names.filter((name) => METADATA.test(name)).sort()
  if (lists.length === 0) return
  return {
    name: 'Omnivore',
    async *rows() {
      for (const list of lists) {
        const folder = list.slice(0, list.lastIndexOf('/') + 1)
        for (const [at, entry] of (await entriesIn(archive, list)).entries())
          yield rowOf(archive, folder, entry, { place: `${list}, ${at + 1}`, now })
      }
    }
  }
}

async function entriesIn(archive: ArchiveReader, list: string): Promise<unknown[]> {
  const text = new TextDecoder().decode(await archive.read(list, LONGEST.metadata))
  try {
    const entries: unknown = JSON.parse(text)
    if (Array.isArray(entries)) return entries
  } catch (error) {
    throw damaged(`${list}: ${error}`)
  }
  throw damaged(`${list}: no list`)
}

async function rowOf(
  archive: ArchiveReader,
  folder: string,
  value: unknown,
  { place, now }: { place: string; now: string }
): Promise<Row> {
  const entry = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const address = addressIn(entry.url)
  if (typeof address === 'string') return { ok: false, place, reason: address }
  const savedAt = instantIn(entry.savedAt, now)
  const name = textIn(entry.author)?.trim()
  const facts = {
    ...address,
    headline: textIn(entry.title),
    ...(name && { author: [{ name }] }),
    datePublished: whenIn(entry.publishedAt)
  }
  const file = `${folder}content/${textIn(entry.slug) ?? ''}.html`
  const html = archive.has(file) ? decoded(await archive.read(file, LONGEST.html)) : undefined
  const image = textIn(entry.thumbnail)
  const article = html && (await articleOfHtml({ ...facts, html, image, capturedAt: savedAt }))
  const progress = Number(entry.readingProgress)
  const isFinished = entry.state === 'Archived' || progress >= 97
  return articleRow(article || undefined, {
    ...facts,
    savedAt,
    opening: textIn(entry.description),
    tags: tagsIn(entry.labels),
    state: isFinished ? 'finished' : progress > 0 ? 'started' : 'to-read'
  })
}

const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
