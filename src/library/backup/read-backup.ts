/** A backup as a source to import from. Damage anywhere in what counts refuses the whole file. */
import { asArticle } from '../as-article'
import { encodeJson } from '../body-codec'
import type { Incoming, Row, Source } from '../import/incoming'
import { type BodyRecord, type ImageRecord, isRemoved, LOGOS } from '../records'
import { count, instant } from '../values'
import { type ArchiveReader, damaged } from './archive-reader'
import { asRow } from './as-row'
import { FORMAT, FORMAT_VERSION, type Line, MANIFEST, type Manifest, type Sealed } from './manifest'

/** Bytes. */
const LONGEST = { manifest: 4_000_000, lines: 64_000_000, body: 64_000_000, image: 64_000_000 }

/** By its manifest alone, which may yet be damaged. */
export const isBackup = (archive: ArchiveReader) => archive.has(MANIFEST)

/** Throws a ProblemError when the manifest is damaged or of a newer Lede. */
export async function backupSource(archive: ArchiveReader): Promise<Source> {
  const manifest = asManifest(parsed(await archive.read(MANIFEST, LONGEST.manifest)))
  return { name: 'Lede', isBackup: true, rows: () => rowsOf(archive, manifest) }
}

function asManifest(value: unknown): Manifest {
  const { format, version, records, articles } = (value ?? {}) as Partial<Manifest>
  if (format !== FORMAT) throw damaged('no manifest of a Lede library')
  if (version !== FORMAT_VERSION) throw damaged(`made by a newer Lede: ${version}`)
  if (!Array.isArray(records) || !records.every(isSealed) || count(articles) === undefined)
    throw damaged('manifest')
  return value as Manifest
}

async function* rowsOf(archive: ArchiveReader, manifest: Manifest): AsyncGenerator<Row> {
  let articles = 0
  for (const file of manifest.records) {
    for (const line of linesIn(await archive.readSealed(file, LONGEST.lines))) {
      const incoming = await incomingFrom(archive, asLine(line))
      if (!('deletedAt' in incoming.row)) articles++
      yield { ok: true, incoming }
    }
  }
  if (articles !== manifest.articles) throw damaged(`${articles} of ${manifest.articles} articles`)
}

function asLine(value: unknown): Line {
  const { row, bodies, images } = (value ?? {}) as Partial<Line>
  const isWhole =
    typeof row === 'object' && row !== null && Array.isArray(bodies) && Array.isArray(images)
  if (!isWhole || ![...bodies, ...images].every(isSealed)) throw damaged('record')
  return { row, bodies, images }
}

async function incomingFrom(archive: ArchiveReader, line: Line): Promise<Incoming> {
  const articles = []
  const bodies: BodyRecord[] = []
  const { key } = line.row
  for (const sealed of line.bodies) {
    const json = await archive.readSealed(sealed, LONGEST.body)
    const article = asArticle(parsed(json))
    if (!article) throw damaged(`article: ${sealed.path}`)
    const body = await encodeJson(key, article, json)
    bodies.push(body)
    articles.push({ article, body })
  }
  const images: ImageRecord[] = []
  for (const image of line.images) {
    const bytes = await archive.readSealed(image, LONGEST.image)
    const type = /^image\/[\w.+-]{1,40}$/.test(String(image.type)) ? image.type : ''
    const savedAt = instant(image.savedAt) ?? new Date(0).toISOString()
    images.push({ key, url: String(image.url), blob: new Blob([bytes], { type }), savedAt })
  }
  if (key === LOGOS && isRemoved(line.row)) return { row: line.row, bodies: [], images }
  const row = asRow(line.row, articles)
  if (!row) throw damaged(`record: ${String(key).slice(0, 100)}`)
  return isRemoved(row) ? { row, bodies: [], images: [] } : { row, bodies, images }
}

function isSealed(value: unknown): value is Sealed {
  const { path, bytes, sha256 } = (value ?? {}) as Partial<Sealed>
  return typeof path === 'string' && count(bytes) !== undefined && typeof sha256 === 'string'
}

const decoded = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true }).decode(bytes)

const parsed = (bytes: Uint8Array): unknown => linesIn(bytes, (text) => [text])[0]

/** The values of a file of JSON, one a line. */
function linesIn(bytes: Uint8Array, split = (text: string) => text.split('\n')): unknown[] {
  try {
    const lines = split(decoded(bytes)).filter((line) => line !== '')
    return lines.map((line): unknown => JSON.parse(line))
  } catch (error) {
    throw damaged(String(error))
  }
}
