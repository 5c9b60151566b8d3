// @vitest-environment jsdom
import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import { clean, TAGS } from '../../../src/article/schema'
import type { Article } from '../../../src/article/types'
import { epub } from '../../../src/export/epub'
import { conform } from '../../../src/export/epub/conform'
import { articleOf, bodyOf, PNG, words } from './samples'

const IMAGE = 'https://i.example/a.png'

async function write(article: Article, images?: ReadonlyMap<string, Blob>) {
  const blob = (await epub.write(article, { words, ...(images && { images }) })) as Blob
  const bytes = Buffer.from(await blob.arrayBuffer())
  const entries = await new ZipReader(new BlobReader(new Blob([bytes]))).getEntries()
  const files = new Map<string, string>()
  for (const entry of entries)
    if (!entry.directory) files.set(entry.filename, await entry.getData(new TextWriter()))
  return { blob, bytes, files, names: [...files.keys()] }
}

function xml(text = ''): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const error = document.querySelector('parsererror')
  if (error) throw new Error(`${error.textContent}\n${text}`)
  return document
}

describe('epub', () => {
  test('begins with its type, stored', async () => {
    const { blob, bytes } = await write(articleOf())
    expect(blob.type).toBe('application/epub+zip')
    expect(bytes.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip')
    // Its length and checksum stand before it, not in a descriptor behind it (bit 3 of the flags).
    expect(bytes.readUInt16LE(6) & 8).toBe(0)
    expect(bytes.readUInt32LE(18)).toBe('application/epub+zip'.length)
    expect(bytes.readUInt16LE(8)).toBe(0)
  })

  test('lists every file, and has every file it lists', async () => {
    const body = bodyOf(h('p', h('img', { src: IMAGE })), h('p', h('img', { src: `${IMAGE}?2` })))
    const { files, names } = await write(articleOf({ body }), new Map([[IMAGE, new Blob([PNG])]]))
    const opf = xml(files.get('book/package.opf'))
    const listed = [...opf.querySelectorAll('item')].map((item) => item.getAttribute('href'))
    const inBook = names.filter((name) => name.startsWith('book/') && !name.endsWith('.opf'))
    expect(listed.map((href) => `book/${href}`).sort()).toEqual(inBook.sort())
    expect(listed).toContain('images/1-1.png')
    expect(xml(files.get('META-INF/container.xml')).querySelector('rootfile')).toMatchObject({})
    const spine = [...opf.querySelectorAll('itemref')].map((item) => item.getAttribute('idref'))
    expect(spine).toEqual(['chapter-1'])
    const chapter = xml(files.get('book/1.xhtml'))
    expect(chapter.querySelector('img')?.getAttribute('src')).toBe('images/1-1.png')
    expect(chapter.querySelectorAll('img')).toHaveLength(1)
  })

  test('leaves out an image that breaks off before its size is told', async () => {
    const src = 'data:image/png;base64,iVBORw0KGgo='
    const { names } = await write(articleOf({ body: bodyOf(h('p', h('img', { src }))) }))
    expect(names.filter((name) => name.includes('images'))).toEqual([])
  })

  test('says title, writers, language, date and direction', async () => {
    const { files } = await write(articleOf({ inLanguage: 'ar', dir: 'rtl', headline: 'نحل' }))
    const opf = xml(files.get('book/package.opf'))
    const said = (name: string) => opf.getElementsByTagName(name)[0]?.textContent
    expect(['dc:title', 'dc:creator', 'dc:language', 'dc:identifier'].map(said)).toEqual([
      ...['نحل', 'Ada Brook', 'ar', 'https://valley.example/bees']
    ])
    expect(said('meta')).toBe('2026-03-05T10:00:00Z')
    expect(opf.querySelector('spine')?.getAttribute('page-progression-direction')).toBe('rtl')
  })

  test('is the same file each time', async () => {
    const [first, again] = await Promise.all([write(articleOf()), write(articleOf())])
    expect(first.bytes.equals(again.bytes)).toBe(true)
  })

  test('is well-formed whatever a page says', async () => {
    const hostile = '---\n]]> </script><b>\u0000\u001f\ufffe\uffff "q" \ud800 &amp;'
    const { files } = await write(
      articleOf({
        headline: hostile,
        author: [{ name: hostile }],
        publisher: { name: '' },
        inLanguage: 'not a tag',
        url: 'https://a.example/x|y?<>[]{}"%zz',
        body: bodyOf(h('p', hostile), h('p', h('a', { href: 'https://a.example/|%zz#a#b' }, 'x')))
      })
    )
    const chapter = xml(files.get('book/1.xhtml'))
    expect(chapter.querySelectorAll('b, script')).toHaveLength(0)
    expect(chapter.querySelector('section > p > a')?.getAttribute('href')).toBe(
      'https://a.example/%7C%25zz#a%23b'
    )
    xml(files.get('book/package.opf'))
    xml(files.get('book/contents.xhtml'))
  })

  test('says which links call a note, and what the notes are', async () => {
    const own = (text: string, hash: string) =>
      h('a', { href: `https://valley.example/bees#${hash}` }, text)
    const { files } = await write(
      articleOf({
        body: bodyOf(
          h('p', 'So', h('sup', own('1', 'fn1')), ', says ', own('the map', 'map'), '.'),
          h('ol', h('li', 'There. ', own('↩', 'ref1')))
        )
      })
    )
    const chapter = xml(files.get('book/1.xhtml'))
    const ofType = (type: string) =>
      [...chapter.querySelectorAll('*')].filter(
        (element) => element.getAttributeNS('http://www.idpf.org/2007/ops', 'type') === type
      )
    const [call, ...otherCalls] = ofType('noteref')
    const [note, ...otherNotes] = ofType('footnote')
    expect([...otherCalls, ...otherNotes]).toEqual([])
    expect([call?.textContent, call?.getAttribute('role')]).toEqual(['1', 'doc-noteref'])
    expect(note?.id).toBe(call?.getAttribute('href')?.slice(1))
    expect(note?.querySelector('a')?.getAttribute('role')).toBe('doc-backlink')
  })

  test('leads to no note, and from none, that does not stand in the book', async () => {
    const own = (text: string, hash: string) =>
      h('a', { href: `https://valley.example/bees#${hash}` }, text)
    const notes = h('ol', h('li', 'There. ', own('↩', 'ref1')))
    for (const body of [
      bodyOf(h('p', 'So', own('1', 'fn1')), h('p', h('em', notes))),
      bodyOf(h('p', link('So', h('sup', own('1', 'fn1')))), notes)
    ]) {
      const { files } = await write(articleOf({ body }))
      const chapter = xml(files.get('book/1.xhtml'))
      for (const within of chapter.querySelectorAll('[href^="#"]'))
        expect(chapter.querySelector(within.getAttribute('href') ?? '')).not.toBeNull()
    }
  })

  test('an article without a headline is called by its source', async () => {
    const { files } = await write(articleOf({ headline: ' ' }))
    expect(xml(files.get('book/1.xhtml')).querySelector('title')?.textContent).toBe(
      'The Valley Post'
    )
  })
})

describe('conform', () => {
  const conformed = (...nodes: Parameters<typeof bodyOf>) =>
    conform(bodyOf(...nodes)).children as object[]

  test.each([
    [
      'a list in a paragraph',
      h('p', 'a', h('ul', h('li', 'b'))),
      h('p', 'a', h('br'), h('br'), 'b')
    ],
    ['a cell without a table', h('td', 'a'), h('div', 'a')],
    ['text in a list', h('ul', 'a', ' ', h('li', 'b')), h('ul', h('li', 'a'), h('li', 'b'))],
    ['a link in a link', link(link('a')), link('a')],
    ['a paragraph in a link', link(h('p', 'a')), link(h('p', 'a'))],
    [
      'a heading in a cell',
      table(h('tr', h('th', h('h2', 'a')))),
      table(h('tbody', h('tr', h('th', h('p', 'a')))))
    ],
    [
      'a foot before its body',
      table(h('tfoot', row('b')), row('a')),
      table(h('tbody', row('a')), h('tfoot', row('b')))
    ],
    ['a description without a term', h('dl', h('dd', 'a')), h('div', h('div', 'a'))],
    ['a reading without a base', h('p', h('ruby', h('rt', 'a'))), h('p')],
    ['a time', h('p', h('time', { dateTime: 'yesterday' }, 'a')), h('p', 'a')]
  ])('%s', (_name, given, expected) => expect(conformed(given)).toEqual([expected]))

  test('twice equals once, for any tree', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const body = clean({ type: 'root', children: [randomTree(numbers(seed), 6)] })
      const once = conform(body)
      expect(conform(once)).toEqual(once)
    }
  })
})

function link(...children: (Parameters<typeof bodyOf>[number] | string)[]) {
  return h('a', { href: 'https://a.example/' }, children as never)
}
function table(...children: Parameters<typeof bodyOf>) {
  return h('table', children)
}
function row(text: string) {
  return h('tr', h('td', text))
}

const NAMES = [...TAGS]

function randomTree(random: () => number, depth: number): unknown {
  if (depth === 0 || random() < 0.2) return { type: 'text', value: 'bee' }
  const tagName = NAMES[Math.floor(random() * NAMES.length)]
  const properties = { href: 'https://a.example/', src: IMAGE, dateTime: 'x' }
  const count = Math.floor(random() * 5)
  const children = Array.from({ length: count }, () => randomTree(random, depth - 1))
  return { type: 'element', tagName, properties, children }
}

/** xorshift32, seeded. */
function numbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1) | 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}
