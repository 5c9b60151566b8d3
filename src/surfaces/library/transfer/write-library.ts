/** The library as one file; loaded when asked for, with the writers. */
import { fail, ok, type Result } from '../../../article/types'
import { FORMATS } from '../../../export'
import { writeBook } from '../../../export/epub/book'
import { fileStem } from '../../../export/file-name'
import { type Documents, writeBackup } from '../../../library/backup/write-backup'
import type { Library } from '../../../library/database'
import { keptImages } from '../../../library/images/read-kept'
import { order } from '../../../library/list'
import { openSaved } from '../../../library/open-saved'
import { exportWords } from '../../../ui/share/export-words'

/** Bytes of a folder's name: Windows allows 260 characters for a whole path. */
const FOLDER = 60

const documents: Documents = {
  folderName: (headline) => fileStem(headline, FOLDER),
  async write(article, pathOf) {
    const options = { words: exportWords(), pathOf }
    const [markdown, html] = await Promise.all([
      FORMATS.markdown.write(article, options),
      FORMATS.html.write(article, options)
    ])
    return [
      { name: 'article.md', text: String(markdown) },
      { name: 'article.html', text: String(html) }
    ]
  }
}

/** A zip; all articles where no `keys` are given. */
export async function libraryZip(db: Library, keys?: readonly string[]): Promise<Result<Blob>> {
  const { blob, into } = collected('application/zip')
  const options = { documents, ...(keys && { keys }) }
  const written = await writeBackup(db, into, options)
  return written.ok ? ok(await blob) : written
}

/**
 * One book of all texts; stories still to be fetched, or damaged, are left out.
 * Fails with `no-article` when none is left.
 */
export async function libraryBook(
  db: Library,
  title: string,
  keys?: readonly string[]
): Promise<Result<Blob>> {
  const listed = keys ? ok([...keys]) : await order(db)
  if (!listed.ok) return listed
  const { blob, into } = collected(FORMATS.epub.mimeType)
  const book = {
    ...{ id: `urn:uuid:${crypto.randomUUID()}`, title, authors: [] },
    ...{ dir: 'ltr' as const, modified: new Date().toISOString() }
  }
  const count = await writeBook(book, chapters(db, listed.value), exportWords(), into)
  return count > 0 ? ok(await blob) : fail('no-article')
}

async function* chapters(db: Library, keys: readonly string[]) {
  for (const key of keys) {
    const article = await openSaved(db, key)
    if (!article.ok) continue
    const images = await keptImages(db, key)
    yield { article: article.value, images: images.ok ? images.value : new Map() }
  }
}

/** The browser keeps a large blob on disk, so that memory holds a piece at a time. */
function collected(type: string) {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
  const blob = new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>)
    .blob()
    .then((bytes) => new Blob([bytes], { type }))
  // A failure is told by whoever writes; here it must only not go unheard.
  blob.catch(() => undefined)
  return { blob, into: writable }
}
