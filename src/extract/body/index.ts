/** The story itself: candidates for its place on the page, the choice, the tidying, the tree. */
import type { Root } from 'hast'
import { clean } from '../../article/schema'
import { type Article, fail, ok, type Picture, type Result } from '../../article/types'
import type { Header } from '../metadata/header'
import type { ExtractOptions, Snapshot } from '../snapshot'
import type { Steps } from '../steps'
import { isArticle, LEAST_TEXT } from './decide'
import { evidenceOf, surroundingsOf } from './evidence'
import { takeLeadImage } from './lead-image'
import { pagesOf } from './pages'
import { isPartial, lacksPaidParts, takeWall } from './partial'
import { plainText } from './plain-text'
import { takeStandfirst } from './standfirst'
import { findStory, type Story } from './story'
import { fold, textOf } from './text'
import { tidy } from './tidy'
import { toTree } from './tree'
import { versesIn } from './verses'
import { weigh } from './weigh'

export interface Body {
  body: Root
  /** The body's plain text, for counting. */
  text: string
  /** The header's, else what stands in its place. */
  standfirst?: string
  /** The lead image; not repeated in `body`. */
  image?: Picture
  /** Addresses of all pages of the story, in order; none when it has but one. */
  pages: string[]
  isPartial: boolean
  provenance: Article['provenance']
}

/** @returns problems: no-article; too-little-text, where the reader wants to read anyway */
export function* readBody(
  { document, url }: Snapshot,
  header: Header,
  { anyway = false, second }: ExtractOptions
): Steps<Result<Body>> {
  const story = yield* findStory(document, header, second)
  yield 'candidates'
  if (story === 'in-doubt') return fail('in-doubt')
  if (!story) return fail(anyway ? 'too-little-text' : 'no-article')
  const { root, source } = story
  const around = surroundingsOf(story)
  const pages = pagesOf(document, url)
  const isPaid = lacksPaidParts(document, header)
  const isWalled = takeWall(document, story)
  const standfirst = isAll(story, header.standfirst)
    ? undefined
    : (header.standfirst ?? takeStandfirst(story))
  yield 'surroundings'
  const { standfirst: given, ...rest } = header
  yield* tidy(story, { ...rest, ...(standfirst && { standfirst }) })
  const image = takeLeadImage(root, header, document.baseURI)
  const children = toTree(root, document.baseURI)
  yield 'tree'
  const body = clean({ type: 'root', children })
  const texts = body.children.map(plainText)
  const text = texts.join('')
  yield 'tree'
  const evidence = evidenceOf(header, url, around, text.split('\n'), versesIn(body, texts))
  const isStory = anyway || isArticle(evidence)
  yield 'decision'
  if (!isStory) return fail('no-article')
  if (weigh(text) < LEAST_TEXT) return fail('too-little-text')
  return ok({
    body,
    text,
    ...(standfirst && { standfirst }),
    ...(image && { image }),
    pages,
    isPartial: isPartial({ header, text, isWalled, isPaid }),
    provenance: { body: { source, agrees: [], differs: [] } }
  })
}

/** Whether there is hardly more to the story than what would stand above it as its standfirst. */
function isAll({ members }: Story, standfirst: string | undefined): boolean {
  if (!standfirst) return false
  const printed = fold(standfirst)
  let length = 0
  for (const member of members) {
    const text = textOf(member)
    if (fold(text) !== printed) length += weigh(text)
    if (length >= LEAST_TEXT) return false
  }
  return true
}
