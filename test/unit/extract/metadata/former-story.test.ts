import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const url = 'https://app.example/news/ferries-run-all-night'
const FORMER = 'https://app.example/news/bridge-to-close'
const TEXT = `<p>${'The ferries over the harbour will run all through the night from the first of May. '.repeat(3)}</p>`

const linked = (address: string, headline: string) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    url: address,
    headline,
    datePublished: '2026-01-02T03:04:05Z',
    dateModified: '2026-01-03T03:04:05Z',
    author: { '@type': 'Person', name: 'Otto Vorher' },
    articleBody: 'The bridge will close.',
    isAccessibleForFree: false,
    publisher: { '@type': 'Organization', name: 'Harbour App' }
  })}</script>`
const tagged = (address: string, headline: string) =>
  `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">
<meta property="og:title" content="${headline}"><meta property="og:description" content="${headline}, it says.">
<meta property="og:site_name" content="Harbour App"><meta property="article:published_time" content="2026-01-02T03:04:05Z">
<meta property="og:image" content="/former.jpg"><meta name="author" content="Otto Vorher">`

function read(head: string) {
  const { document } = new JSDOM(
    `<html lang="en"><head><title>Ferries run all night | Harbour App</title>${head}</head><body>
<main><h1>Ferries run all night</h1><p class="byline">By <a href="/people/amina" rel="author">Amina Bello</a></p>
<time datetime="2026-03-08T09:30:00Z">8 March 2026</time>${TEXT.repeat(3)}</main></body></html>`,
    { url }
  ).window
  return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
}

const SEEN = {
  headline: 'Ferries run all night',
  author: [{ name: 'Amina Bello', url: 'https://app.example/people/amina' }],
  datePublished: { at: '2026-03-08T09:30:00Z', precision: 'instant' },
  url
}

describe('a page that changed its story without a new load', () => {
  it('is not described by JSON-LD of the former one', () => {
    const header = read(linked(FORMER, 'Bridge to close for six weeks'))
    expect(header).toMatchObject(SEEN)
    expect(header.articleBody).toBeUndefined()
    expect(header.isAccessibleForFree).toBeUndefined()
    expect(header.dateModified).toBeUndefined()
  })

  it('is not described by tags of the former one, which still name the site', () => {
    const header = read(
      tagged(FORMER, 'Bridge to close for six weeks') +
        linked(FORMER, 'Bridge to close for six weeks')
    )
    expect(header).toMatchObject(SEEN)
    expect(header.image).toBeUndefined()
    expect(header.publisher?.name).toBe('Harbour App')
  })

  it('is described by the node of several that is of this story', () => {
    const header = read(
      linked(FORMER, 'Bridge to close for six weeks') +
        linked(url, 'Ferries run all night').replaceAll('Otto Vorher', 'Jörg Grünwald')
    )
    expect(header.author).toEqual([{ name: 'Jörg Grünwald' }])
  })
})

describe('a page whose metadata is its own', () => {
  it.each([
    ['at another address, with the headline seen', FORMER, 'Ferries run all night'],
    [
      'at another address, with the headline in other words',
      FORMER,
      'Night ferries: they run till dawn'
    ],
    [
      'at this address, with another headline for search engines',
      url,
      'Timetable, prices and what to know'
    ],
    ['at this address with a closing slash', `${url}/`, 'Timetable, prices and what to know'],
    ['at the door of the site', 'https://app.example/', 'Timetable, prices and what to know'],
    ['at another site', 'https://agency.example/7', 'Timetable, prices and what to know'],
    ['without an address', '', 'Timetable, prices and what to know']
  ])('is believed %s', (_, address, headline) => {
    const header = read(linked(address, headline))
    expect(header.author).toEqual([{ name: 'Otto Vorher' }])
    expect(header.articleBody).toBe('The bridge will close.')
  })
})

it('has an address without marks of how the reader came', () => {
  const marked = `${url}?id=7&utm_source=letter&fbclid=x`
  const document = new JSDOM(`<h1>Ferries run all night</h1>${TEXT}`, { url: marked }).window
    .document
  const header = readHeader({ document, url: marked, capturedAt: '2026-03-10T12:00:00Z' })
  expect(header.url).toBe(`${url}?id=7`)
})
