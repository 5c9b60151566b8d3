import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'
import { OTHERS } from '../../../../src/extract/words/others'
import { learn } from '../../../../src/extract/words/words'

learn(OTHERS)

const TEXT = `<article>${`<p>${'The bearings of the old bridge over the harbour are worn and will be replaced. '.repeat(3)}</p>`.repeat(3)}</article>`
const url = 'https://gazette.example/bridge'

function headerOf(head: string, above: string, below = '') {
  const { document } = new JSDOM(
    `<html lang="en"><head>${head}</head><body><h1>Harbour bridge to close for six weeks</h1>${above}${TEXT}${below}</body></html>`,
    { url }
  ).window
  return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
}

const authorsOf = (...parts: Parameters<typeof headerOf>) =>
  headerOf(...parts).author.map(({ name }) => name)

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const person = (name: string) => ({ '@type': 'Person', name })

describe('a name that shares its line with a day', () => {
  it.each([
    [
      'before it, behind a word for it',
      '<p class="meta">By Jane Doe Dec 9, 2025</p>',
      ['Jane Doe']
    ],
    ['before it', '<p>Jane Doe, March 2, 2026</p>', ['Jane Doe']],
    ['behind it, before a section', '<p>Mar 2, 2026 • Jane Doe in Harbour News</p>', ['Jane Doe']],
    ['in a dense script', '<div>王小明 2026年03月02日 09時00分</div>', ['王小明']],
    ['but no word for the day', '<p>Last Updated March 2, 2026</p>', []]
  ])('is read %s', (_, above, authors) => {
    expect(authorsOf('', above)).toEqual(authors)
  })
})

it('a line above the headline is no byline for the day that stands beside it', () => {
  const { document } = new JSDOM(
    `<html lang="en"><body><p>Sign Out</p><p>March 2, 2026</p><h1>Harbour bridge to close for six weeks</h1>${TEXT}</body></html>`,
    { url }
  ).window
  expect(readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' }).author).toEqual([])
})

describe('a byline in a block that stands beside the text', () => {
  it('is one where its link leads to the author', () => {
    const byline = '<aside><p><a rel="author" href="/profile/jane">Jane Doe</a></p></aside>'
    expect(authorsOf('', byline)).toEqual(['Jane Doe'])
  })

  it('is none of this story where nothing says so', () => {
    expect(authorsOf('', '<aside><p>By Jane Doe</p></aside>')).toEqual([])
  })
})

describe('the print adds to the authors that are declared', () => {
  const declared = ld({ author: person('Jane Doe') })

  it('who stand with them in one list', () => {
    expect(authorsOf(declared, '<p>By Jane Doe and John Roe</p>')).toEqual(['Jane Doe', 'John Roe'])
  })

  it.each([
    ['a role and a house', '<p>By Jane Doe, Executive Editor, Harbour Health Watch</p>'],
    ['a line', '<div><p class="byline">By Jane Doe</p><p class="byline">Port Harbour</p></div>']
  ])('but none from whom %s parts them', (_, above) => {
    expect(authorsOf(declared, above)).toEqual(['Jane Doe'])
  })
})

describe('an author whose site bears her name', () => {
  it('is believed before a name that stands behind the text', () => {
    const head = ld({
      author: person('Jane Doe'),
      publisher: { '@type': 'Organization', name: 'Jane Doe' }
    })
    expect(authorsOf(head, '', '<p class="author">John Roe</p>')).toEqual(['Jane Doe'])
  })
})

describe('a day in the printed header', () => {
  const dayOf = (above: string) => headerOf('', above).datePublished?.at
  const inHeading = (heading: string) => {
    const { document } = new JSDOM(
      `<html lang="en"><head><meta property="og:title" content="Harbour bridge to close"></head><body><h1>${heading}</h1>${TEXT}</body></html>`,
      { url }
    ).window
    return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' }).datePublished?.at
  }

  it.each([
    ['as text', '<span>March 2, 2026</span> Harbour bridge to close'],
    [
      'as time',
      'Harbour bridge to close <small>Date: <time datetime="2026-03-02">2.3.</time></small>'
    ]
  ])('may stand in the heading itself, %s', (_, heading) => {
    expect(inHeading(heading)).toBe('2026-03-02')
  })

  it('may be parted by strokes', () => {
    expect(dayOf('<p class="date">26 | 02 | 2026</p>')).toBe('2026-02-26')
  })

  it('may have a month of two names', () => {
    expect(dayOf('<p class="date">24 نيسان / أبريل 2025</p>')).toBe('2025-04-24')
  })

  it('is believed before the time of something that stands behind the text', () => {
    const { document } = new JSDOM(
      `<html lang="en"><body><h1>Harbour bridge to close</h1><p class="post-byline">by jane · March 2, 2026</p>${TEXT}<p><time datetime="2020-12-03">3 Dec</time></p></body></html>`,
      { url }
    ).window
    const { datePublished } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
    expect(datePublished?.at).toBe('2026-03-02')
  })
})
