/** Reads files out of a zip that anyone may have made: in bounds, by name, and whole or not at all. */
import {
  BlobReader,
  configure,
  type FileEntry,
  ZipReader
} from '@zip.js/zip.js/lib/zip-core-native.js'
import { ProblemError } from '../attempt'
import { sha256Of } from '../body-codec'
import type { Sealed } from './manifest'

/** Files in a zip: a hundred thousand articles with ten images each. */
const MOST_FILES = 2_000_000

/** Files by name: `open` one, and ask it for each. */
export class ArchiveReader {
  readonly #entries = new Map<string, FileEntry>()

  /** Throws a ProblemError when the file is no zip, is cut, or its list of files is damaged. */
  static async open(file: Blob): Promise<ArchiveReader> {
    configure({ useWebWorkers: false })
    const archive = new ArchiveReader()
    await orDamaged(async () => {
      const zip = new ZipReader(new BlobReader(file), { checkSignature: true })
      for await (const entry of zip.getEntriesGenerator()) {
        if (!isInside(entry.filename)) throw new Error(`name: ${entry.filename.slice(0, 100)}`)
        if (archive.#entries.size >= MOST_FILES) throw new Error('too many files')
        if (!entry.directory) archive.#entries.set(entry.filename, entry)
      }
    })
    return archive
  }

  get names(): string[] {
    return [...this.#entries.keys()]
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of a file; throws a ProblemError when it is absent, damaged, or beyond `most`. */
  async read(name: string, most: number): Promise<Uint8Array<ArrayBuffer>> {
    const entry = this.#entries.get(name)
    return orDamaged(async () => {
      if (!entry) throw new Error(`missing: ${name}`)
      if (entry.uncompressedSize > most) throw new RangeError(`too large: ${name}`)
      // What the list of files says of sizes may be a lie: counted as it unfolds.
      const sink = new Sink(most)
      await entry.getData(sink.stream)
      return sink.bytes()
    })
  }

  /** As `read`, and it must be the file that was sealed. */
  async readSealed({ path, bytes, sha256 }: Sealed, most: number) {
    if (!(bytes <= most)) throw damaged(`too large: ${path}`)
    const content = await this.read(path, bytes)
    if (content.length !== bytes || (await sha256Of(content)) !== sha256)
      throw damaged(`checksum: ${path}`)
    return content
  }
}

/** `detail` is told in "Copy details". */
export const damaged = (detail: string) => new ProblemError({ kind: 'file-unreadable', detail })

/** Whatever a damaged file makes the unzipping throw is the file's fault. */
async function orDamaged<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof ProblemError ? error : damaged(String(error))
  }
}

/** A relative path without a way up: files go nowhere, but such a zip was not made by Lede. */
function isInside(name: string): boolean {
  const isOdd = name.startsWith('/') || name.includes('\\') || /^[a-z]:/i.test(name)
  return !isOdd && !name.split('/').includes('..') && name.length < 1024
}

/** Takes bytes up to a limit, then refuses. */
class Sink {
  readonly #parts: Uint8Array[] = []
  #length = 0
  readonly stream: WritableStream<Uint8Array>
  constructor(most: number) {
    this.stream = new WritableStream({
      write: (part) => {
        this.#length += part.length
        if (this.#length > most) throw new RangeError(`more than ${most} bytes`)
        this.#parts.push(part)
      }
    })
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.#length)
    let at = 0
    for (const part of this.#parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }
}
