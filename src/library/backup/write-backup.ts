/**
 * The library as one zip: what restoring needs, and every article as documents that can be read
 * without Lede. Written as it is read: one article in memory at a time, and the lines about them.
 */
import { configure, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Article, Result } from '../../article/types'
import { attempt } from '../attempt'
import { decodeJson, sha256Of } from '../body-codec'
import type { Library } from '../database'
import { type ImageRecord, isRemoved, LOGOS, type SavedArticle } from '../records'
import { FORMAT, FORMAT_VERSION, type Line, MANIFEST, type Manifest, type Sealed } from './manifest'

/** Turns an article into documents for readers without Lede; another room knows how. */
export interface Documents {
  /** A name for the article's folder, safe in every file system. */
  folderName(headline: string): string
  /** `pathOf` tells where an image stands beside the documents. */
  write(
    article: Article,
    pathOf: (url: string) => string | undefined
  ): Promise<{ name: string; text: string }[]>
}

export interface BackupOptions {
  documents: Documents
  /** Only these, without traces of removed ones; all when absent. */
  keys?: readonly string[]
  now?: Date
  /** How many of how many articles are written. */
  onProgress?(done: number, all: number): void
}

export interface Written {
  articles: number
  /** Keys of articles with a damaged text: what is whole of them is in the backup. */
  damaged: string[]
}

/** Lines in one file: about a megabyte. */
const LINES = 1000

type Bytes = Uint8Array<ArrayBuffer>

/** Answers when all is written and `into` is closed; `into` is aborted on failure. */
export async function writeBackup(
  db: Library,
  into: WritableStream<Uint8Array>,
  options: BackupOptions
): Promise<Result<Written>> {
  const archive = new Archive(into, options.now ?? new Date())
  const result = await attempt(() => writeAll(db, archive, options))
  if (!result.ok) await into.abort(result.problem.detail).catch(() => {})
  return result
}

async function writeAll(db: Library, archive: Archive, options: BackupOptions): Promise<Written> {
  const { documents, now = new Date(), onProgress } = options
  const keys = options.keys ?? [...(await db.getAllKeys('articles')), LOGOS]
  const written: Written = { articles: 0, damaged: [] }
  const records: Sealed[] = []
  let lines: Line[] = []
  const flush = async () => {
    if (lines.length === 0) return
    const text = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
    records.push(await archive.add(`records/${records.length + 1}.jsonl`, encoded(text)))
    lines = []
  }
  for (const [at, key] of keys.entries()) {
    const line = await writeOne(db, archive, key, documents, written)
    if (line) lines.push(line)
    if (lines.length >= LINES) await flush()
    onProgress?.(at + 1, keys.length)
  }
  await flush()
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    created: now.toISOString(),
    articles: written.articles,
    records
  }
  await archive.add(MANIFEST, encoded(`${JSON.stringify(manifest, null, 2)}\n`))
  await archive.close()
  return written
}

async function writeOne(
  db: Library,
  archive: Archive,
  key: string,
  documents: Documents,
  written: Written
): Promise<Line | undefined> {
  const folder = `articles/${written.articles + 1}`
  if (key === LOGOS) return writeLogos(db, archive)
  const row = await db.get('articles', key)
  if (!row) return
  // What was removed stays out of the backup; only the trace goes in.
  if (isRemoved(row)) {
    const { was: _, ...bare } = row
    return { row: bare, bodies: [], images: [] }
  }
  written.articles++
  const path = `${folder} ${documents.folderName(row.headline)}`
  const images = await writeImages(db, archive, key, path)
  const bodies = await writeBodies(db, archive, row, path, written)
  const newest = bodies.newest
  if (newest) {
    const places = new Map(images.map((image) => [image.url, image.path.slice(path.length + 1)]))
    for (const { name, text } of await documents.write(newest, (url) => places.get(url)))
      await archive.add(`${path}/${name}`, encoded(text))
  }
  return { row, bodies: bodies.sealed, images }
}

async function writeBodies(
  db: Library,
  archive: Archive,
  row: SavedArticle,
  folder: string,
  written: Written
) {
  const sealed: Line['bodies'] = []
  let newest: Article | undefined
  for (const { id } of row.versions) {
    const record = await db.get('bodies', [row.key, id])
    const read = record && (await decodeJson(record))
    if (!record || !read?.ok) {
      if (!written.damaged.includes(row.key)) written.damaged.push(row.key)
      continue
    }
    const { article, json } = read.value
    newest = article
    sealed.push({ ...(await archive.add(`${folder}/${id}.json`, json)), version: id })
  }
  return { sealed, newest }
}

async function writeImages(db: Library, archive: Archive, key: string, folder: string) {
  const images: Line['images'] = []
  const records = await db.getAll('images', IDBKeyRange.bound([key], [key, []]))
  for (const [at, record] of records.entries())
    images.push(await writeImage(archive, record, `${folder}/images/${at + 1}`))
  return images
}

/** One line without an article: its row is a trace that nothing takes for one. */
async function writeLogos(db: Library, archive: Archive): Promise<Line | undefined> {
  const images = await writeImages(db, archive, LOGOS, 'logos')
  if (images.length === 0) return
  const never = new Date(0).toISOString()
  return { row: { key: LOGOS, deletedAt: never, updatedAt: never }, bodies: [], images }
}

async function writeImage(archive: Archive, { url, blob, savedAt }: ImageRecord, path: string) {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const extension = /^image\/([a-z]+)/.exec(blob.type)?.[1] ?? 'bin'
  const sealed = await archive.add(`${path}.${extension}`, bytes, 0)
  return { ...sealed, url, type: blob.type, savedAt }
}

const encoded = (text: string): Bytes => new TextEncoder().encode(text)

/** The zip under way; it knows the seal of each file it has written. */
class Archive {
  readonly #zip: ZipWriter<unknown>
  constructor(into: WritableStream<Uint8Array>, now: Date) {
    // Workers would come from blob: addresses, which the extension's policy forbids.
    configure({ useWebWorkers: false })
    this.#zip = new ZipWriter(into, { lastModDate: now, extendedTimestamp: false })
  }

  /** `level` 0 for what is compressed already. */
  async add(path: string, bytes: Bytes, level = 6): Promise<Sealed> {
    const sha256 = await sha256Of(bytes)
    await this.#zip.add(path, new Uint8ArrayReader(bytes), { level })
    return { path, bytes: bytes.length, sha256 }
  }

  async close(): Promise<void> {
    await this.#zip.close()
  }
}
