/** From an inert document to an Article: the pipeline, readable as a list. */
import { Readability } from '@mozilla/readability'
import type { Root } from 'hast'
import { fromDom } from 'hast-util-from-dom'
import { clean } from '../article/schema'
import { type Article, fail, ok, type Result } from '../article/types'

/** The page as it stood at the click, cut loose from the living one. */
export interface Snapshot {
  /** An inert document: shadow roots flattened, hidden elements marked, lazy images resolved. */
  document: Document
  /** The page's address at the click. */
  url: string
  /** ISO 8601 instant of the click. */
  capturedAt: string
}

export interface ExtractOptions {
  /** Take the longest run of text even where the page does not look like an article. */
  anyway?: boolean
}

export function extract(snapshot: Snapshot, _options: ExtractOptions = {}): Result<Article> {
  const { document, url, capturedAt } = snapshot
  const read = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
  if (!read?.content) return fail('no-article')
  return ok({
    headline: read.title ?? '',
    author: read.byline ? [{ name: read.byline }] : [],
    dir: read.dir === 'rtl' ? 'rtl' : 'ltr',
    url,
    body: clean(fromDom(read.content) as unknown as Root),
    wordCount: 0,
    minutes: 1,
    follow: [],
    related: [],
    isPartial: false,
    capturedAt,
    provenance: {}
  })
}
