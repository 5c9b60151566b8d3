/** An article's body as it rests in the database: gzip of JSON, with a checksum over the JSON. */
import { type Article, fail, ok, type Result } from '../article/types'
import { asArticle } from './as-article'
import type { BodyRecord } from './records'
import { wordsOf } from './text-of'

type Bytes = Uint8Array<ArrayBuffer>

/** Most bytes of JSON that a body may unfold to; a long book of text takes about 5 MB. */
const LONGEST_BODY = 64 * 1024 * 1024

/** Compresses an article; `version` is the digest of its words. */
export async function encodeBody(key: string, article: Article): Promise<BodyRecord> {
  return encodeJson(key, article, new TextEncoder().encode(JSON.stringify(article)))
}

/** As `encodeBody`, for an article that came as `json`: the record holds these very bytes. */
export async function encodeJson(key: string, article: Article, json: Bytes): Promise<BodyRecord> {
  const [gzip, sha256, version] = await Promise.all([
    through(json, new CompressionStream('gzip')),
    sha256Of(json),
    versionOf(article)
  ])
  return { key, version, gzip, length: json.length, sha256 }
}

/** The article of a record; `record-damaged` when one bit of it is not as it was saved. */
export async function decodeBody(record: BodyRecord): Promise<Result<Article>> {
  const decoded = await decodeJson(record)
  return decoded.ok ? ok(decoded.value.article) : decoded
}

/** As `decodeBody`, and the bytes of JSON that the record holds. */
export async function decodeJson(
  record: BodyRecord
): Promise<Result<{ article: Article; json: Bytes }>> {
  try {
    if (!(record.length <= LONGEST_BODY)) return fail('record-damaged', 'length')
    const json = await through(record.gzip, new DecompressionStream('gzip'), record.length)
    if ((await sha256Of(json)) !== record.sha256) return fail('record-damaged', 'checksum')
    const article = asArticle(JSON.parse(new TextDecoder().decode(json)))
    return article ? ok({ article, json }) : fail('record-damaged', 'shape')
  } catch (error) {
    return fail('record-damaged', String(error))
  }
}

/** The first 24 hex digits of SHA-256 over headline, standfirst and text. */
export async function versionOf(article: Article): Promise<string> {
  return (await sha256Of(new TextEncoder().encode(wordsOf(article).join('\n')))).slice(0, 24)
}

/** SHA-256 in hex. */
export async function sha256Of(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/**
 * Runs bytes through a (de)compressor; rejects when more than `most` bytes come out. Written to
 * directly: a Blob's stream through `pipeThrough` takes ten times as long for one article.
 */
export async function through(
  bytes: Bytes,
  stream: CompressionStream | DecompressionStream,
  most = Number.POSITIVE_INFINITY
): Promise<Bytes> {
  const writer = stream.writable.getWriter()
  const [out] = await Promise.all([
    collected(stream.readable.getReader(), most),
    writer.write(bytes),
    writer.close()
  ])
  return out
}

async function collected(reader: ReadableStreamDefaultReader<Bytes>, most: number): Promise<Bytes> {
  const parts: Bytes[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length
    parts.push(next.value)
    if (length <= most) continue
    await reader.cancel()
    throw new RangeError(`more than ${most} bytes`)
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
