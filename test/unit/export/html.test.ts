// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { h } from 'hastscript'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../../src/article/types'
import type { WriteOptions } from '../../../src/export/format'
import { html } from '../../../src/export/html'
import { articleOf, bodyOf, PNG, words } from './samples'

const write = async (article: Article, options: Partial<WriteOptions> = {}) =>
  String(await html.write(article, { words, ...options }))

const parse = (file: string) => new DOMParser().parseFromString(file, 'text/html')

const IMAGE = 'https://i.example/a.png'
const HOSTILE = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"\' --> ]]>'

describe('html', () => {
  test('allows itself its own style and images held inside, and nothing else', async () => {
    const page = parse(await write(articleOf()))
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content')
    const style = page.querySelector('style')?.textContent ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(policy).toBe(
      `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
    )
    expect(page.querySelectorAll('style, [style], script, iframe, base')).toHaveLength(1)
  })

  test('tells language and direction, and closes with the source', async () => {
    const page = parse(await write(articleOf({ inLanguage: 'ar', dir: 'rtl' })))
    const { lang, dir } = page.documentElement
    expect([lang, dir]).toEqual(['ar', 'rtl'])
    expect(page.querySelector('footer')?.textContent).toBe(
      'Read the original https://valley.example/bees'
    )
  })

  test('an image in a link that is not at hand becomes the words of that link', async () => {
    const link = h(
      'a',
      { href: 'https://valley.example/more' },
      h('img', { src: IMAGE, alt: 'Bee' })
    )
    const page = parse(await write(articleOf({ body: bodyOf(h('p', link)) })))
    expect([...page.querySelectorAll('article p a')].map((a) => a.outerHTML)).toContain(
      '<a href="https://valley.example/more">Bee</a>'
    )
    expect(page.body.innerHTML).not.toContain(IMAGE)
  })

  test('a note that is called twice leads back to the first call', async () => {
    const url = 'https://valley.example/bees'
    const call = () => h('sup', h('a', { href: `${url}#n1` }, '1'))
    const note = h('li', 'A note. ', h('a', { href: `${url}#c1` }, '↩'))
    const body = bodyOf(h('p', 'One', call(), ' two', call()), h('ol', note))
    const page = parse(await write(articleOf({ body })))
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id)
    expect(ids).toEqual(['call-1', 'note-1'])
    expect(page.querySelector('#note-1 a')?.getAttribute('href')).toBe('#call-1')
  })

  test('holds the images at hand, and links to the others', async () => {
    const body = bodyOf(
      h('p', h('img', { src: IMAGE, alt: 'A bee' })),
      h('p', h('img', { src: 'https://i.example/b.png' }))
    )
    const images = new Map([[IMAGE, new Blob([PNG], { type: 'image/png' })]])
    const page = parse(
      await write(articleOf({ body, image: { url: IMAGE, caption: 'C' } }), { images })
    )
    const sources = [...page.querySelectorAll('img')].map((image) => image.getAttribute('src'))
    const data = `data:image/png;base64,${Buffer.from(PNG).toString('base64')}`
    expect(sources).toEqual([data, data])
    const [link] = page.querySelectorAll('article > p > a')
    expect([link?.getAttribute('href'), link?.textContent]).toEqual([
      'https://i.example/b.png',
      'Image'
    ])
  })

  test('leads from a number to its note and back, within the file', async () => {
    const link = (text: string, hash: string) =>
      h('a', { href: `https://valley.example/bees#${hash}` }, text)
    const body = bodyOf(
      h(
        'p',
        'So',
        h('sup', link('1', 'fn1')),
        ' and so',
        link('[1]', 'fn1'),
        '; 7:',
        link('7', 'x')
      ),
      h(
        'ol',
        h('li', 'There. ', link('↩', 'ref1')),
        h('li', h('p', 'Nowhere. ', link('↩', 'ref2')))
      )
    )
    const page = parse(await write(articleOf({ body })))
    const [first, again, other, back] = page.querySelectorAll<HTMLElement>('article a[href*="#"]')
    const target = (link?: Element) => page.querySelector(link?.getAttribute('href') ?? 'none')
    expect(target(first)?.textContent).toBe('There. ↩')
    expect(target(again)).toBe(target(first))
    expect(target(back)).toBe(first)
    expect(other?.getAttribute('href')).toBe('https://valley.example/bees#x')
    expect(page.querySelector('#note-2')?.textContent).toBe('Nowhere. ')
  })

  test('leads to another page where a small number does', async () => {
    const own = (text: string, hash: string) =>
      h('a', { href: `https://valley.example/bees#${hash}` }, text)
    const elsewhere = 'https://river.example/eels#chapter-1'
    const body = bodyOf(
      h('p', 'See chapter ', h('a', { href: elsewhere }, '1'), ', and so', own('1', 'fn1'), '.'),
      h('ol', h('li', 'There. ', own('↩', 'ref1')))
    )
    const page = parse(await write(articleOf({ body })))
    const hrefs = [...page.querySelectorAll('article > p > a')].map((a) => a.getAttribute('href'))
    expect(hrefs).toEqual([elsewhere, '#note-1'])
  })

  test('never takes what is no image for one', async () => {
    const body = bodyOf(h('p', h('img', { src: IMAGE })))
    const images = new Map([[IMAGE, new Blob(['<script>'], { type: 'text/html' })]])
    const page = parse(await write(articleOf({ body }), { images }))
    expect(page.querySelectorAll('img')).toHaveLength(0)
  })

  test('takes what a hostile page says for text', async () => {
    const body = bodyOf(h('p', HOSTILE))
    const article = articleOf({
      headline: HOSTILE,
      standfirst: HOSTILE,
      author: [{ name: HOSTILE }],
      publisher: { name: HOSTILE },
      image: { url: IMAGE, alt: HOSTILE, caption: HOSTILE },
      body
    })
    const page = parse(await write(article))
    expect(page.querySelectorAll('script, img')).toHaveLength(0)
    expect(page.title).toBe(HOSTILE)
    expect(page.querySelector('h1')?.textContent).toBe(HOSTILE)
    expect(page.querySelector('article > p:last-child')?.textContent).toBe(HOSTILE)
    const attributes = [...page.querySelectorAll('*')].flatMap((element) =>
      element.getAttributeNames()
    )
    expect(attributes.filter((name) => name.startsWith('on'))).toEqual([])
  })
})
