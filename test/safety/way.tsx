/** The way of a page into the reader, its record and its files, walked in one document. */
import { render } from 'preact'
import { TAGS } from '../../src/article/schema'
import type { Article } from '../../src/article/types'
import { extract } from '../../src/extract'
import { findByReadability } from '../../src/extract/body/readability'
import { OTHERS } from '../../src/extract/words/others'
import { learn } from '../../src/extract/words/words'
import { asArticle } from '../../src/library/as-article'
import { snapshot } from '../../src/surfaces/page/snapshot'
import { findAll, rootOf } from '../../src/surfaces/page/snapshot-nodes'
import { Reader } from '../../src/ui/reader/Reader'
import type { Vector } from './vectors.ts'

learn(OTHERS)

/** Two halves of a story; what a vector brings stands between them. */
export const BEFORE = [
  'The harbour was closed on Monday, after the storm had torn the northern pier from its piles, and ships were sent on to the ports of the south.',
  'Nobody was hurt, the harbour master said, since the quay had been cleared the evening before; the damage, however, will cost millions to mend.'
]
export const AFTER = [
  'Fishermen, who had moored on the lee side, spent the night aboard, pumping, and were brought soup and dry clothes by the people of the town.',
  'Work on the pier, which was built in 1911, is to begin as soon as divers have looked at the piles, probably in the course of the coming week.'
]
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')

export const headOf = (head = '') =>
  `<meta charset="utf-8"><meta property="og:type" content="article">${head}<title>Harbour closed</title>`
export const storyOf = (body = '') => {
  const headline = /<h1/.test(body) ? '' : '<h1>Harbour closed after the storm</h1>'
  return `<main><article>${headline}${paragraphs(BEFORE)}${body}${paragraphs(AFTER)}</article></main>`
}

/** A page may have given `documentElement` another meaning: what is asked is the getter itself. */
export function fill(markup: string): Element {
  const root = rootOf(document)
  root.innerHTML = markup
  return root
}

/** Makes the document at hand the page, and waits until what it does at once is done. */
export async function showPage({ head = '', body = '' }: Omit<Vector, 'name'>): Promise<void> {
  fill(`<head>${headOf(head)}</head><body>${storyOf(body)}</body>`)
  await new Promise((resolve) => setTimeout(resolve, 0))
}

/** Throws where the page has no article: no vector may take the story away. */
export function readPage(): Article {
  const taken = snapshot(document, new Date('2026-01-02T03:04:05Z'))
  const read = taken.ok ? extract(taken.value, { second: findByReadability }) : taken
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

/** As it comes back from a record or a file. */
export function keptAndRead(article: Article): Article {
  const kept = asArticle(JSON.parse(JSON.stringify(article)))
  if (!kept) throw new Error('the record is no article')
  return kept
}

export function showArticle(article: Article): void {
  const body = fill('<head></head><body></body>').lastElementChild
  if (body) render(<Reader article={article} />, body)
}

/** The allow-list, and what the reader puts around each image. */
export const BODY_TAGS = [...TAGS, 'picture']
/** What the reader itself puts around the body. */
export const READER_TAGS = [
  ...BODY_TAGS,
  ...'div article header footer aside nav h1 span picture source details summary button'.split(' ')
]

/** Lets all happen to the document that could set off a handler. */
export function stir(): void {
  const events = 'load error focus click toggle begin animationstart'
  for (const element of findAll(rootOf(document), 'body *'))
    for (const name of events.split(' '))
      EventTarget.prototype.dispatchEvent.call(element, new Event(name))
}

/** The window in which handlers run is not the test's own global object. */
declare const jsdom: { window: { top: { canaries?: number } } }

/** How many canaries have run since the last time. */
export function canaries(): number {
  const { canaries = 0 } = jsdom.window.top
  jsdom.window.top.canaries = 0
  return canaries
}
