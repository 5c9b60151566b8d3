/** What a library holds, to be compared with another: a digest of every record that is the reader's. */
import type { Library } from '../../src/library/database'

/** From store and key to SHA-256; jobs and the search index are made anew, and are not of it. */
export async function holdings(db: Library): Promise<Record<string, string>> {
  const all: Record<string, string> = {}
  for (const store of ['articles', 'bodies', 'images'] as const)
    for (const record of await db.getAll(store)) {
      const second = 'version' in record ? record.version : 'blob' in record ? record.url : ''
      all[[store, record.key, second].join(' ')] = await digest(await plain(record))
    }
  return all
}

/** Bytes and pictures as digests of their own. */
async function plain(record: object): Promise<string> {
  const fields = Object.entries(record).map(async ([name, value]) => {
    if (value instanceof Blob) return [name, value.type, await digest(await value.arrayBuffer())]
    return [
      name,
      ArrayBuffer.isView(value) ? await digest(value as Uint8Array<ArrayBuffer>) : value
    ]
  })
  return JSON.stringify(await Promise.all(fields))
}

async function digest(what: string | BufferSource): Promise<string> {
  const bytes = typeof what === 'string' ? new TextEncoder().encode(what) : what
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
