import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js'
import { JSDOM } from 'jsdom'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Article } from '../../../../../src/article/types'
import type { Library } from '../../../../../src/library/database'
import { keepImages } from '../../../../../src/library/images/keep-images'
import { save } from '../../../../../src/library/save'
import { saveLink } from '../../../../../src/library/save-link'
import { libraryBook, libraryZip } from '../../../../../src/surfaces/library/transfer/write-library'
import { PNG } from '../../../export/samples'
import { articleOf, bodyOf, emptyLibrary, present, problem, value } from '../../../library/samples'

vi.mock('webextension-polyfill', async () => (await import('../../../ui/i18n-mock')).browserMock)

const LEAD = 'https://img.example/lead.png'
const IMAGE = 'https://img.example/same.png'

const body = bodyOf('The bees & the hives <came> back.')
body.children.push({ type: 'element', tagName: 'img', properties: { src: IMAGE }, children: [] })

/** Oldest first. The same picture stands in all of them, and one has another at its head. */
const STORIES: Partial<Article>[] = [
  { headline: 'Bees & “hives” <return>', image: { url: LEAD } },
  { headline: '採石場に蜂が戻る', inLanguage: 'ja', author: [{ name: '山田 花子' }] },
  { headline: 'النحل يعود', inLanguage: 'ar', dir: 'rtl', publisher: { name: 'جريدة الوادي' } },
  { headline: 'Пчёлы вернулись', inLanguage: 'ru', url: 'https://valley.example/пчёлы?a=1&b=2' },
  { headline: '🐝'.repeat(300), inLanguage: 'no such tag' },
  { headline: ' ', publisher: { name: 'The Valley Post' } }
]

const LINK = { url: 'https://valley.example/link', headline: 'Later' }

let db: Library
let keys: string[]

beforeEach(async () => {
  db = await emptyLibrary()
  keys = []
  for (const [at, story] of STORIES.entries()) {
    const article = articleOf({ url: `https://valley.example/${at}`, body, ...story })
    const now = new Date(Date.UTC(2026, 2, 1 + at))
    keys.push(value(await save(db, article, { withImages: true, now })).entry.key)
  }
  const blob = new Blob([PNG], { type: 'image/png' })
  value(await keepImages(db, { mayFetch: () => true, fetch: async () => ({ blob }) }))
})

const { DOMParser } = new JSDOM().window

/** The files of a book by name; what is XML, parsed: what is not well-formed throws. */
async function opened(blob: Blob) {
  const entries = await new ZipReader(new BlobReader(blob)).getEntries()
  const pages = new Map<string, Document>()
  for (const entry of entries) {
    if (entry.directory || !/\.(?:xhtml|opf|xml)$/.test(entry.filename)) continue
    const page = new DOMParser().parseFromString(
      await entry.getData(new TextWriter()),
      'application/xml'
    )
    if (page.querySelector('parsererror')) throw new Error(`${entry.filename} is not well-formed`)
    pages.set(entry.filename.replace('book/', ''), page)
  }
  return {
    names: entries.map(({ filename }) => filename),
    page: (name: string) => present(pages.get(name))
  }
}

const all = (page: Document, selector: string, attribute: string) =>
  [...page.querySelectorAll(selector)].map((element) => present(element.getAttribute(attribute)))

describe('the library as a zip', () => {
  test('has each story in a folder that every system can unpack', async () => {
    for (const [at, headline] of ['Bees '.repeat(20), `a${'🐝'.repeat(300)}`].entries()) {
      const url = `https://valley.example/long-${at}`
      value(await save(db, articleOf({ headline, url })))
    }
    const entries = await new ZipReader(new BlobReader(value(await libraryZip(db)))).getEntries()
    const names = entries.map(({ filename }) => filename)
    const folders = [
      ...new Set(names.flatMap((name) => /^articles\/([^/]+)\//.exec(name)?.[1] ?? []))
    ]
    expect(folders).toHaveLength(STORIES.length + 2)
    // Windows unpacks no folder that ends in a dot or a space, and a half of a pair is no letter.
    for (const folder of folders) expect(folder).toMatch(/^\d+ [^\ufffd]*[^ .\ufffd]$/)
    for (const folder of folders)
      expect(names).toEqual(
        expect.arrayContaining(['md', 'html'].map((type) => `articles/${folder}/article.${type}`))
      )
  })

  test('of a selection has these', async () => {
    const zip = value(await libraryZip(db, [present(keys[3])]))
    const entries = await new ZipReader(new BlobReader(zip)).getEntries()
    const names = entries.map(({ filename }) => filename)
    expect(names.filter((name) => name.endsWith('.md'))).toEqual([
      'articles/1 Пчёлы вернулись/article.md'
    ])
  })
})

describe('the library as a book', () => {
  test('has each story in its spine and its contents, newest first, and nothing unlisted', async () => {
    const book = value(await libraryBook(db, 'Library'))
    const { names, page } = await opened(book)
    expect(book.type).toBe('application/epub+zip')
    const hrefs = new Map(
      [...page('package.opf').querySelectorAll('item')].map((item) => [
        item.id,
        present(item.getAttribute('href'))
      ])
    )
    expect([...hrefs.values(), 'package.opf'].map((href) => `book/${href}`).sort()).toEqual(
      names.filter((name) => name.startsWith('book/')).sort()
    )
    const chapters = STORIES.map((_, at) => `${at + 1}.xhtml`)
    const spine = all(page('package.opf'), 'itemref', 'idref').map((id) => hrefs.get(id))
    expect(spine).toEqual(['contents.xhtml', ...chapters])
    expect(all(page('contents.xhtml'), 'nav a', 'href')).toEqual(chapters)
    const titles = [...page('contents.xhtml').querySelectorAll('nav a')].map((a) => a.textContent)
    expect(titles).toEqual(
      STORIES.map(({ headline, publisher }) => headline?.trim() || publisher?.name).reverse()
    )
    expect(chapters.map((name) => page(name).querySelector('title')?.textContent)).toEqual(titles)
  })

  test('holds each story’s pictures under names of their own', async () => {
    const { names, page } = await opened(value(await libraryBook(db, 'Library')))
    const sources = STORIES.map((_, at) => all(page(`${at + 1}.xhtml`), 'img', 'src'))
    expect(sources.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1, 2])
    expect(new Set(sources.flat()).size).toBe(7)
    for (const source of sources.flat()) expect(names).toContain(`book/${source}`)
  })

  test('says the languages of its stories, and the direction of each', async () => {
    const { page } = await opened(value(await libraryBook(db, 'Library')))
    const languages = [...page('package.opf').getElementsByTagName('dc:language')]
    expect(languages.map((tag) => tag.textContent)).toEqual(['en', 'ru', 'ar', 'ja'])
    expect(STORIES.map((_, at) => page(`${at + 1}.xhtml`).documentElement.dir)).toEqual([
      ...['ltr', 'ltr', 'ltr', 'rtl', 'ltr', 'ltr']
    ])
  })

  test('of a selection has these in their order, and leaves out what cannot be read', async () => {
    value(await saveLink(db, LINK))
    const damaged = present(keys[3])
    const record = present((await db.getAll('bodies')).find(({ key }) => key === damaged))
    await db.put('bodies', { ...record, sha256: '' })
    const selected = [present(keys[2]), damaged, 'valley.example/link', present(keys[1])]
    const { names, page } = await opened(value(await libraryBook(db, 'Library', selected)))
    expect(names.filter((name) => name.startsWith('book/images'))).toHaveLength(2)
    const titles = [...page('contents.xhtml').querySelectorAll('nav a')].map((a) => a.textContent)
    expect(titles).toEqual(['النحل يعود', '採石場に蜂が戻る'])
  })

  test('without a story that can be read is no book', async () => {
    value(await saveLink(db, LINK))
    expect(problem(await libraryBook(db, 'Library', ['valley.example/link'])).kind).toBe(
      'no-article'
    )
    expect(problem(await libraryBook(await emptyLibrary(), 'Library')).kind).toBe('no-article')
  })
})
