/** From a file that the reader has chosen to what can be imported from it. */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import { ArchiveReader, damaged } from '../backup/archive-reader'
import { backupSource, isBackup } from '../backup/read-backup'
import { csvSource } from './csv/csv-source'
import { linksSource } from './html/links-source'
import type { Source } from './incoming'
import { omnivoreSource } from './omnivore-source'
import { wallabagSource } from './wallabag-source'

/** Longest text file, in bytes: lists of links are far smaller. */
const LONGEST_TEXT = 512_000_000

/**
 * Fails with `file-unreadable` when it is none of the known kinds, or damaged. What a file says
 * counts, not its name. `now` stands for dates that the file does not tell.
 */
export async function openFile(file: Blob, now = new Date()): Promise<Result<Source>> {
  return attempt(async () => {
    const at = now.toISOString()
    const start = new Uint8Array(await file.slice(0, 4).arrayBuffer())
    const isZip = start[0] === 0x50 && start[1] === 0x4b
    const source = isZip
      ? await fromArchive(await ArchiveReader.open(file), at)
      : await fromText(await textOf(file, start), at)
    if (!source) throw damaged('a file of an unknown kind')
    return source
  })
}

async function fromArchive(archive: ArchiveReader, now: string): Promise<Source | undefined> {
  if (isBackup(archive)) return backupSource(archive)
  return omnivoreSource(archive, now) ?? tablesIn(archive, now)
}

/** Pocket packs its tables. */
async function tablesIn(archive: ArchiveReader, now: string): Promise<Source | undefined> {
  const names = archive.names.filter((name) => /\.csv$/i.test(name)).sort()
  const sources: Source[] = []
  for (const name of names) {
    const text = new TextDecoder().decode(await archive.read(name, LONGEST_TEXT))
    const source = await csvSource(text, now)
    if (source) sources.push(source)
  }
  const [first] = sources
  if (!first) return
  return {
    name: first.name,
    async *rows() {
      for (const source of sources) yield* source.rows()
    }
  }
}

async function fromText(text: string, now: string): Promise<Source | undefined> {
  if (/^\s*\[/.test(text)) return wallabagSource(json(text), now)
  return (await linksSource(text, now)) ?? csvSource(text, now)
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw damaged(String(error))
  }
}

/** UTF-8, or UTF-16 where the file begins with its mark. */
async function textOf(file: Blob, start: Uint8Array): Promise<string> {
  if (file.size > LONGEST_TEXT) throw damaged('too large')
  const isLittle = start[0] === 0xff && start[1] === 0xfe
  const isBig = start[0] === 0xfe && start[1] === 0xff
  const encoding = isLittle ? 'utf-16le' : isBig ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(await file.arrayBuffer())
}
