import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { scramble } from '../../../../src/surfaces/report/scramble'
import { writeReport } from '../../../../src/surfaces/report/write-report'

const SECRETS = /Ferry|Halloran|secret|council|Привет|東京|1987|ines@|harbour/i
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Ferry</title>
  <meta property="og:title" content="The Ferry"><meta property="og:type" content="article">
  <meta name="author" content="Ines Halloran">
  <meta property="article:published_time" content="2026-05-14T09:30:00Z">
  <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"The Ferry","datePublished":"2026-05-14","author":{"@type":"Person","name":"Ines Halloran","url":"https://secret.harbour.example/ines"}}</script>
  </head><body class="story"><h1 id="head">The Ferry</h1>
  <time datetime="2026-05-14">In 1987</time>
  <p title="secret">The secret council met, <a href="https://user@secret.harbour.example:99/council/1987?who=ines@x#secret">Привет, 東京</a>!</p>
  <img src="/harbour/secret.jpg" alt="The harbour" width="800" height="500">
  <img src="data:image/png;base64,secret"></body></html>`

const page = () => fromHtml(PAGE)

describe('scramble', () => {
  const html = writeReport(page(), true)
  const made = fromHtml(html)
  it('leaves nothing of what was read', () => expect(html).not.toMatch(SECRETS))

  it('keeps the build: elements, classes, lengths, signs', () => {
    const shape = (text: string) => text.replace(/\p{L}/gu, 'x').replace(/\d/g, '0')
    expect(shape(toText(made))).toBe(shape(toText(page())))
    for (const kept of [
      'class="story"',
      'id="head"',
      'lang="en"',
      'width="800"',
      'property="og:title"'
    ])
      expect(html).toContain(kept)
  })

  it('keeps what tells the kind of page, and its moments', () => {
    for (const kept of [
      'content="article"',
      '"@type":"NewsArticle"',
      '"datePublished":"2026-05-14"',
      'content="2026-05-14T09:30:00Z"',
      'datetime="2026-05-14"'
    ])
      expect(html).toContain(kept)
  })

  it('replaces the same word by the same', () => {
    const title = /<title>(.*?)<\/title>/.exec(html)?.[1]
    expect(html).toContain(`content="${title}"`)
    expect(html).toContain(`<h1 id="head">${title}</h1>`)
    expect(html).toContain(`"headline":"${title}"`)
  })

  it('keeps letters in their case and script', () => {
    const [, text = ''] = />([^<]*), ([^<]*)<\/a>/.exec(html) ?? []
    expect(text).toMatch(/^[А-Я][а-я]{5}$/)
  })

  it('does not touch the page it is given', () => {
    const before = page()
    scramble(before)
    expect(before).toEqual(page())
  })
})

it('a report in clear is the page as it is', () => {
  const html = writeReport(page(), false)
  expect(html).toMatch(/^<!doctype html>/)
  expect(html).toContain('Ines Halloran')
  expect(html).toContain('The secret council met, ')
})
