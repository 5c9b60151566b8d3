/** What makes a zip of pages a book: the container, the package document, the contents. */
import { x } from 'xastscript'
import type { Words } from '../format'
import { oneLine } from '../one-line'
import type { Book } from './book'
import { languageTag } from './language-tag'
import { xmlOf } from './xml'

/** One chapter's files. */
export interface Part {
  path: string
  title: string
  /** Its language's tag in the canonical form, where it is known. */
  language?: string
  images: { path: string; type: string }[]
}

export const CONTAINER = xmlOf(
  x(null, [
    x('container', { version: '1.0', xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container' }, [
      x('rootfiles', [
        x('rootfile', {
          'full-path': 'book/package.opf',
          'media-type': 'application/oebps-package+xml'
        })
      ])
    ])
  ])
)

/** XML: EPUB 3's package document, for `parts` in their order. */
export function packageOf(book: Book, parts: Part[]): string {
  const root = {
    version: '3.0',
    'unique-identifier': 'id',
    xmlns: 'http://www.idpf.org/2007/opf',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/'
  }
  const direction = book.dir === 'rtl' ? { 'page-progression-direction': 'rtl' } : {}
  const spine = parts.map((_part, at) => x('itemref', { idref: `chapter-${at + 1}` }))
  const inContents = parts.length > 1 ? [x('itemref', { idref: 'contents' })] : []
  return xmlOf(
    x(null, [
      x('package', root, [
        x('metadata', metadata(book, parts)),
        x('manifest', manifest(parts)),
        x('spine', direction, [...inContents, ...spine])
      ])
    ])
  )
}

function metadata({ id, title, authors, publisher, modified }: Book, parts: Part[]) {
  const known = new Set(parts.flatMap(({ language }) => language ?? []))
  const instant = new Date(modified).toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    x('dc:identifier', { id: 'id' }, id),
    x('dc:title', oneLine(title)),
    ...(known.size > 0 ? [...known] : ['und']).map((tag) => x('dc:language', tag)),
    ...authors.map((author) => x('dc:creator', author)),
    ...(publisher ? [x('dc:publisher', publisher)] : []),
    ...(/^https?:/.test(id) ? [x('dc:source', id)] : []),
    x('meta', { property: 'dcterms:modified' }, instant)
  ]
}

function manifest(parts: Part[]) {
  const page = 'application/xhtml+xml'
  const item = (id: string, href: string, type: string, properties?: string) =>
    x('item', { id, href, 'media-type': type, properties })
  return [
    item('contents', 'contents.xhtml', page, 'nav'),
    item('style', 'style.css', 'text/css'),
    ...parts.flatMap(({ path, images }, at) => [
      item(`chapter-${at + 1}`, path, page),
      ...images.map((image, n) => item(`image-${at + 1}-${n + 1}`, image.path, image.type))
    ])
  ]
}

/** XHTML: the contents, as EPUB 3 wants them. */
export function navigationOf(book: Book, parts: Part[], words: Words): string {
  const language = languageTag(words.language) ?? 'en'
  const root = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    lang: language,
    'xml:lang': language
  }
  const entry = ({ path, title }: Part) => x('li', [x('a', { href: path }, title)])
  return xmlOf(
    x(null, [
      x('html', root, [
        x('head', [x('title', oneLine(book.title))]),
        x('body', [
          x('nav', { 'epub:type': 'toc' }, [x('h1', words.contents), x('ol', parts.map(entry))])
        ])
      ])
    ])
  )
}
