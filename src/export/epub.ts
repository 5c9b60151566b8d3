/** EPUB 3: one article as a book of one chapter. */
import { creditsOf } from './credits'
import { writeBook } from './epub/book'
import type { Format } from './format'

export const epub: Format = {
  id: 'epub',
  label: 'EPUB',
  extension: 'epub',
  mimeType: 'application/epub+zip',
  async write(article, { words, images }) {
    const { headline, authors, source } = creditsOf(article, words)
    const book = {
      id: article.url,
      title: headline || source,
      authors,
      publisher: source,
      dir: article.dir,
      modified: article.capturedAt
    }
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>()
    const chapter = images ? { article, images } : { article }
    const [blob] = await Promise.all([
      new Response(readable as ReadableStream<Uint8Array<ArrayBuffer>>).blob(),
      writeBook(book, [chapter], words, writable)
    ])
    return new Blob([blob], { type: epub.mimeType })
  }
}
