/** A book of any number of articles, written as it is read: one chapter in memory at a time. */
import {
  configure,
  TextReader,
  Uint8ArrayReader,
  ZipWriter
} from '@zip.js/zip.js/lib/zip-core-native.js'
import type { Article } from '../../article/types'
import { creditsOf } from '../credits'
import type { Words } from '../format'
import { chapterOf } from './chapter'
import { imagesOf } from './images'
import { languageTag } from './language-tag'
import { CONTAINER, navigationOf, type Part, packageOf } from './package-document'
import { EPUB_STYLE } from './style'

export interface Book {
  /** The address of the one article, or a urn. */
  id: string
  title: string
  authors: string[]
  publisher?: string
  dir: 'ltr' | 'rtl'
  /** ISO 8601 instant. */
  modified: string
}

export interface Chapter {
  article: Article
  /** By their address in the article. */
  images?: ReadonlyMap<string, Blob>
}

/**
 * Resolves when the last byte is written and `into` is closed. A book without a chapter is none that
 * a reading system would open.
 * @returns how many chapters it has
 */
export async function writeBook(
  book: Book,
  chapters: Iterable<Chapter> | AsyncIterable<Chapter>,
  words: Words,
  into: WritableStream<Uint8Array>
): Promise<number> {
  // Workers would come from blob: addresses, which the extension's policy forbids.
  configure({ useWebWorkers: false })
  const options = { lastModDate: new Date(book.modified), extendedTimestamp: false }
  const zip = new ZipWriter(into, options)
  const addText = (path: string, text: string) => zip.add(path, new TextReader(text))
  // First, stored and with nothing before it: so that the file is known by its 58th byte.
  await zip.add('mimetype', new TextReader('application/epub+zip'), {
    level: 0,
    dataDescriptor: false
  })
  await addText('META-INF/container.xml', CONTAINER)
  await addText('book/style.css', EPUB_STYLE)
  const parts: Part[] = []
  for await (const { article, images } of chapters) {
    const name = String(parts.length + 1)
    const pictures = await imagesOf(article, images, name)
    for (const { path, bytes } of pictures.files)
      await zip.add(`book/${path}`, new Uint8ArrayReader(bytes), { level: 0 })
    const { headline, source } = creditsOf(article, words)
    await addText(`book/${name}.xhtml`, chapterOf(article, pictures.places, words))
    const files = pictures.files.map(({ path, type }) => ({ path, type }))
    const language = languageTag(article.inLanguage)
    const part = { path: `${name}.xhtml`, title: headline || source, images: files }
    parts.push({ ...part, ...(language !== undefined && { language }) })
  }
  await addText('book/contents.xhtml', navigationOf(book, parts, words))
  await addText('book/package.opf', packageOf(book, parts))
  await zip.close()
  return parts.length
}
