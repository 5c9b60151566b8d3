/** Joins the pages of one story into one Article. */
import type { RootContent } from 'hast'
import { measure } from '../article/measure'
import type { Article } from '../article/types'
import { plainText } from './body/plain-text'

/** Shorter blocks may well stand on two pages: a subhead, an answer. */
const TELLING = 40

/**
 * `before` and `after` are the pages around `own`. The first of all lends the header, so that the
 * story is the same from whichever page it is read. What several pages repeat, a summary or a note,
 * stays once.
 */
export function joinPages(own: Article, before: Article[], after: Article[]): Article {
  const all = [...before, own, ...after]
  const [{ pages, pageAt, ...first } = own] = all
  const seen = new Set<string>()
  const children = all.flatMap(({ body }) =>
    body.children.filter((block) => !isRepeated(block, seen))
  )
  const body = { ...own.body, children }
  const { words, minutes } = measure(plainText(body), first.inLanguage)
  return {
    ...first,
    capturedAt: own.capturedAt,
    body,
    wordCount: words,
    minutes,
    isPartial: all.some(({ isPartial }) => isPartial)
  }
}

function isRepeated(block: RootContent, seen: Set<string>): boolean {
  const text = plainText(block).replace(/\s+/g, ' ').trim()
  if (text.length < TELLING) return false
  if (seen.has(text)) return true
  seen.add(text)
  return false
}
