/** The story itself: candidates for its place on the page, the choice, the tidying, the tree. */
import { Readability } from '@mozilla/readability'
import type { Root } from 'hast'
import { fromDom } from 'hast-util-from-dom'
import { toText } from 'hast-util-to-text'
import { clean } from '../../article/schema'
import { type Article, fail, ok, type Picture, type Result } from '../../article/types'
import type { Header } from '../metadata/header'
import type { ExtractOptions, Snapshot } from '../snapshot'

export interface Body {
  body: Root
  /** The body's plain text, for counting. */
  text: string
  /** The lead image; not repeated in `body`. */
  image?: Picture
  isPartial: boolean
  provenance: Article['provenance']
}

export function readBody(
  { document }: Snapshot,
  _header: Header,
  _options: ExtractOptions
): Result<Body> {
  const read = new Readability<Element>(document, { serializer: (node) => node as Element }).parse()
  if (!read?.content) return fail('no-article')
  const body = clean(fromDom(read.content) as unknown as Root)
  return ok({ body, text: toText(body), isPartial: false, provenance: {} })
}
