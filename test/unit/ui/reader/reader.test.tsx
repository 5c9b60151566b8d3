// @vitest-environment jsdom
import type { Root } from 'hast'
import { h } from 'hastscript'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '../../../../src/article/types'
import { Reader, type ReaderProps } from '../../../../src/ui/reader/Reader'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
const root = (...children: Root['children']): Root => ({ type: 'root', children })

const article: Article = {
  headline: 'A Headline Exactly As Printed',
  author: [],
  dir: 'ltr',
  url: 'https://www.paper.example/story',
  body: root(h('p', 'One.'), h('p', 'Two.')),
  wordCount: 2,
  minutes: 2,
  follow: [],
  related: [],
  isPartial: false,
  capturedAt: new Date().toISOString(),
  provenance: {}
}

function show(fields: Partial<Article> = {}, rest: Partial<ReaderProps> = {}): HTMLElement {
  render(<Reader article={{ ...article, ...fields }} {...rest} />, document.body)
  return document.body
}
const text = (selector: string) => document.querySelector(selector)?.textContent

afterEach(() => render(null, document.body))

describe('the language', () => {
  it('is the article’s own, and nobody’s where the page does not tell: never the interface’s', () => {
    document.documentElement.lang = 'ar'
    const language = () => document.querySelector('article')?.getAttribute('lang')
    show({ inLanguage: 'ja' })
    expect(language()).toBe('ja')
    show()
    expect(language()).toBe('')
  })
})

it('has the Save button before all links, for the keyboard', () => {
  show(
    { publisher: { name: 'Paper', url: 'https://paper.example/' } },
    { action: <button type="button">Save</button> }
  )
  const [first, second] = document.querySelectorAll('a, button')
  expect([first?.localName, second?.className]).toEqual(['button', 'origin-name'])
})

it('knows an arrow back from a note, which is for the screen alone', () => {
  const link = (words: string) => h('a', { href: 'https://www.paper.example/story#ref' }, words)
  show({ body: root(h('p', 'See ', link('the notes'), ' ', link('↩'))) })
  const [other, back] = document.querySelectorAll('.body .link')
  expect([other, back].map((a) => a?.matches('.way-back'))).toEqual([false, true])
})

describe('a lead image', () => {
  const lead = () => document.querySelector('.lead img') as HTMLImageElement
  const frame = (size: object, url = 'https://www.paper.example/a.jpg') => {
    show({ image: { url, ...size } })
    return lead().className
  }

  it.each([
    [{ width: 1200, height: 600 }, ''],
    [{ width: 800, height: 1600 }, 'is-tall'],
    [{ width: 90, height: 120 }, 'is-whole'],
    [{}, '']
  ])('is framed by the size that the page tells: %o', (size, name) => {
    expect(frame(size)).toBe(name)
  })

  it('is framed by its own size once it is here', () => {
    frame({ width: 1200, height: 600 })
    Object.defineProperties(lead(), { naturalWidth: { value: 600 }, naturalHeight: { value: 900 } })
    act(() => void lead().dispatchEvent(new Event('load')))
    expect(lead().className).toBe('is-tall')
  })

  it('is drawn large where it is a drawing', () => {
    expect(frame({ width: 90, height: 60 }, 'https://www.paper.example/a.svg')).toBe('')
  })

  it.each(['Bee.svg/90px-Bee.svg.png', 'msvgroup/a.jpg'])(
    'and whole where it is none: %s',
    (path) => {
      expect(frame({ width: 90, height: 60 }, `https://www.paper.example/${path}`)).toBe('is-whole')
    }
  )
})

describe('About this page', () => {
  const lines = () =>
    [...document.querySelectorAll('.about dl > div')].map((row) =>
      [...row.children].map((cell) => cell.textContent).join(': ')
    )

  it('says where each field was taken from, and what says otherwise', () => {
    show({
      provenance: {
        headline: { source: 'h1', agrees: ['json-ld'], differs: ['og:title'] },
        author: { source: 'json-ld', agrees: [], differs: ['meta author', 'constructor'] },
        body: { source: 'densest', agrees: [], differs: [] }
      }
    })
    expect(text('.about summary')).toBe('About this page')
    expect(lines()).toEqual([
      'Headline: h1, agrees with JSON-LD; og:title differs',
      'Author: JSON-LD; meta author and constructor differ',
      'Text: where text stands densest'
    ])
  })

  it('says in the reader’s words what the page prints, and says it once', () => {
    show({
      provenance: {
        author: { source: 'json-ld', agrees: ['byline', 'name beside date'], differs: ['text'] },
        standfirst: { source: 'described text', agrees: ['text'], differs: ['signature'] },
        publisher: { source: 'partner logo', agrees: [], differs: ['logo', 'byline below'] }
      }
    })
    expect(lines()).toEqual([
      'Summary: what the page prints; line under the text differs',
      'Author: JSON-LD, agrees with what the page prints',
      'Origin: logo; line under the text differs'
    ])
  })

  it('is not there where nothing is known', () => {
    show()
    expect(document.querySelector('.about')).toBeNull()
  })
})

describe('Reader', () => {
  it('closes up where the page says nothing', () => {
    show()
    expect(text('h1')).toBe('A Headline Exactly As Printed')
    expect(text('.origin-row bdi')).toBe('paper.example')
    expect(text('.dateline')).toBe('2 minute read')
    for (const absent of [
      '.byline',
      'time',
      '.lead',
      '.standfirst',
      '.also',
      '.partial',
      '.logo img'
    ])
      expect(document.querySelector(absent), absent).toBeNull()
    expect(text('dl')).toBe('Originppaper.exampleRead the original')
  })

  it('tells when, and is silent about a date to come', () => {
    show({ datePublished: { at: day(3), precision: 'day' } })
    expect(text('time bdi')).toBe('Published 3 days ago')
    show({ datePublished: { at: '2999-01-01', precision: 'day' } })
    expect(text('.dateline')).toBe('2 minute read')
  })

  it('keeps each day beside the words that it belongs to', () => {
    const on = (days: number) => ({ at: day(days), precision: 'day' }) as const
    show({ datePublished: on(90), dateModified: on(20) })
    const moments = [...document.querySelectorAll('.dateline > .moment')]
    expect(moments.map((moment) => moment.querySelectorAll(':scope > *').length)).toEqual([2, 2])
  })

  it('joins authors as the language does, each with a page of their own', () => {
    show({ author: [{ name: 'Ann, Jr', url: 'https://paper.example/ann' }, { name: 'Bo' }] })
    expect(text('.byline')).toBe('Ann, Jr and Bo')
    expect(document.querySelector('.byline a')?.textContent).toBe('Ann, Jr')
  })

  it('opens every link in a new tab that learns nothing', () => {
    show({
      body: root(h('p', [h('a', { href: 'https://else.example/' }, 'link')])),
      follow: [{ name: 'X', url: 'https://x.example/paper' }],
      related: [{ name: 'Next', url: 'https://paper.example/next' }]
    })
    const links = [...document.querySelectorAll('a')]
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'link',
      'Read the original',
      'X',
      expect.stringMatching(/^Next/)
    ])
    for (const { target, rel } of links)
      expect([target, rel]).toEqual(['_blank', 'noopener noreferrer'])
  })

  it('asks for pictures without saying from where, and closes up those that fail', () => {
    const image = { url: 'https://paper.example/a.jpg', caption: 'Where it was' }
    show({
      image,
      body: root(h('p', 'One.'), h('figure', h('img', { src: 'https://p.example/b' })))
    })
    const [lead, inText] = document.querySelectorAll('img')
    for (const img of [lead, inText])
      expect(img?.getAttribute('referrerpolicy')).toBe('no-referrer')
    inText?.dispatchEvent(new Event('error'))
    expect(inText?.className).toBe('is-missing')
  })

  it('falls back from a logo for dark to the other, and from that to a letter', async () => {
    const publisher = {
      name: 'Paper',
      logo: 'https://p.example/day',
      logoDark: 'https://p.example/night'
    }
    show({ publisher })
    const logos = () => [...document.querySelectorAll<HTMLImageElement>('.origin-row img')]
    expect(logos().map(({ src }) => src)).toEqual([publisher.logo, publisher.logoDark])
    logos()[1]?.dispatchEvent(new Event('error'))
    await expect.poll(() => logos().map(({ src }) => src)).toEqual([publisher.logo])
    logos()[0]?.dispatchEvent(new Event('error'))
    await expect.poll(() => text('.origin-row .logo-letter')).toBe('P')
  })

  it('gives tables a scrolling box that the keyboard can reach', () => {
    show({ body: root(h('table', h('tbody', h('tr', h('td', 'cell'))))) })
    expect(document.querySelector('[role=group][tabindex="0"] > table td')?.textContent).toBe(
      'cell'
    )
  })

  const isThere = (selector: string) => document.querySelector(selector) !== null

  it('says when the page shows only a part, and sets no end to it', () => {
    show()
    expect(isThere('.end-mark')).toBe(true)
    show({ isPartial: true })
    expect(text('.partial')).toContain('This page shows only part of the story.')
    expect(isThere('.end-mark')).toBe(false)
  })

  it('offers the other pages of a parted story where they can be had, else says that this is a part', () => {
    const pages = [article.url, `${article.url}?page=2`]
    show({ pages, pageAt: 0 }, { onLoadAll: async () => true })
    expect(text('.more-pages p')).toBe('This story has 2 pages.')
    expect(isThere('.partial')).toBe(false)
    expect(isThere('.end-mark')).toBe(false)
    show({ pages, pageAt: 0 })
    expect(isThere('.more-pages')).toBe(false)
    expect(text('.partial')).toContain('This page shows only part of the story.')
    expect(isThere('.end-mark')).toBe(false)
  })

  it('shows at most three related stories, with their age', () => {
    const story = (n: number) => ({ name: `Story ${n}`, url: `https://paper.example/${n}` })
    const dated = { ...story(1), datePublished: { at: day(2), precision: 'day' as const } }
    show({ related: [dated, story(2), story(3), story(4)] })
    expect(document.querySelectorAll('.also li')).toHaveLength(3)
    expect(text('.also h3')).toBe('From paper.example')
    expect(text('.also li time')).toBe('2 days ago')
  })

  it('says whose a related story is: the paper’s own, also on its other hosts, or another site’s', () => {
    const logo = 'https://paper.example/logo.png'
    const at = (host: string) => ({ name: host, url: `https://${host}/story` })
    show({
      publisher: { name: 'The Paper', logo },
      related: [at('paper.example'), at('sport.paper.example'), at('otherpaper.example')]
    })
    const rows = [...document.querySelectorAll('.also-meta')]
    expect(rows.map((row) => row.querySelector('bdi')?.textContent)).toEqual([
      ...['The Paper', 'The Paper', 'otherpaper.example']
    ])
    expect(rows.map((row) => row.querySelector('.logo')?.getAttribute('src'))).toEqual([
      ...[logo, logo, null]
    ])
  })

  it('knows the site that shows a story from the one that wrote it', () => {
    show({
      publisher: { name: 'The Paper', url: 'https://paper.example/' },
      via: { name: 'The Reader', url: 'https://reader.example/' },
      url: 'https://reader.example/story',
      related: [
        { name: 'One', url: 'https://reader.example/one' },
        { name: 'Two', url: 'https://paper.example/two' }
      ]
    })
    const names = [...document.querySelectorAll('.also-meta bdi')].map((name) => name.textContent)
    expect(names).toEqual(['The Reader', 'The Paper'])
  })
})
