import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { extract } from '../../../../src/extract'

const LINES = [
  'The pier is down, the boats are in,',
  'the gulls have left the quay,',
  'and nobody has seen the men',
  'who went last night to sea.',
  'The lamp is out, the wind is low,',
  'the water grey as lead,',
  'and all the nets are hung to dry',
  'beside the baker’s shed.',
  'O call them home, the women say,',
  'and light the lamp once more,',
  'and let the boats come one by one',
  'and lie along the shore.',
  'But none has come, and none will come,',
  'the tide has turned again,',
  'and over pier and quay and town',
  'begins the evening rain.'
]
const verse = (line: string) => `<p>${line}</p>`
const stanza = (_: string, at: number) =>
  at % 4 === 0 ? `<p>${LINES.slice(at, at + 4).join('<br>')}</p>` : ''

/** Whether it is an article, on a page that says nothing of itself. */
function isRead(inside: string): boolean {
  const url = 'https://verses.example/pier'
  const page = `<html lang="en"><title>The pier</title><body><h1>The pier</h1><div>${inside}</div></body></html>`
  const { document } = new JSDOM(page, { url }).window
  return extract({ document, url, capturedAt: '2026-01-02T03:04:05Z' }, { second: () => [] }).ok
}

describe('a poem that its page says nothing of', () => {
  it.each([
    ['a paragraph a line', LINES.map(verse).join('')],
    ['a paragraph a stanza', LINES.map(stanza).join('')],
    ['breaks alone', LINES.join('<br>')]
  ])('is an article, with %s', (_, poem) => {
    expect(isRead(poem)).toBe(true)
  })

  it.each([
    ['a few lines', LINES.slice(0, 6).map(verse).join('')],
    ['a menu', LINES.map((line) => `<p><a href="/a">${line}</a></p>`).join('')],
    [
      'what leads on as a whole',
      LINES.map((line) => `<a href="/a"><div><div>${line}</div></div></a>`).join('')
    ],
    ['labels', LINES.map((line) => `<p>${line.slice(0, 7)}</p>`).join('')],
    ['a list', `<ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul>`],
    [
      'what stands around other things',
      `${LINES.slice(0, 9).map(verse).join('')}<table>${LINES.map((line) => `<tr><th>7 h</th><td>${line}</td></tr>`).join('')}</table>`
    ]
  ])('is told from %s', (_, inside) => {
    expect(isRead(inside)).toBe(false)
  })
})
