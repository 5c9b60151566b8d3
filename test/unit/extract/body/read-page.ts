/** Reads a page given as markup, and a story of four paragraphs to put into it. */
import { JSDOM } from 'jsdom'
import type { Article } from '../../../../src/article/types'
import { extract } from '../../../../src/extract'
import { plainText } from '../../../../src/extract/body/plain-text'
import { findByReadability } from '../../../../src/extract/body/readability'
import type { Finder } from '../../../../src/extract/snapshot'

export const STORY = [
  'The harbour was closed on Monday, after the storm had torn the northern pier from its piles, and ships were sent on to the ports of the south.',
  'Nobody was hurt, the harbour master said, since the quay had been cleared the evening before; the damage, however, will cost millions to mend.',
  'Fishermen, who had moored on the lee side, spent the night aboard, pumping, and were brought soup and dry clothes by the people of the town.',
  'Work on the pier, which was built in 1911, is to begin as soon as divers have looked at the piles, probably in the course of the coming week.'
]
export const PARAGRAPHS = STORY.map((text) => `<p>${text}</p>`).join('')

export function read(
  body: string,
  head = '',
  second: Finder = findByReadability
): ReturnType<typeof extract> {
  const { document } = new JSDOM(
    `<html lang="en"><head><base href="https://example.org/news/"><title>Harbour closed</title>
     <meta property="og:type" content="article">${head}</head><body>${body}</body></html>`
  ).window
  const snapshot = {
    document,
    url: 'https://example.org/news/1',
    capturedAt: '2026-01-02T03:04:05Z'
  }
  return extract(snapshot, { second })
}

/** Throws where there is no article. */
export function article(body: string, head = '', second?: Finder): Article {
  const result = read(body, head, second)
  if (!result.ok) throw new Error(result.problem.kind)
  return result.value
}

/** The lines of the body's text. */
export const lines = (body: string, head = '', second?: Finder): string[] =>
  plainText(article(body, head, second).body)
    .split('\n')
    .filter((line) => line.trim())

const [FIRST = '', ...REST] = STORY.map((text) => `<p>${text}</p>`)
const told = (markup: string, head?: string) =>
  lines(`<article><h1>Harbour closed</h1>${markup}</article>`, head)

/** The lines of the story with `markup` behind its first paragraph. */
export const within = (markup: string, head?: string): string[] =>
  told(`${FIRST}${markup}${REST.join('')}`, head)

/** The lines of the story with `markup` behind it. */
export const behind = (markup: string, head?: string): string[] =>
  told(`${PARAGRAPHS}${markup}`, head)
