/** What can be seen of a page that tells an article from a list, a shop or an app. */
import type { Header } from '../metadata/header'
import { type Shape, shapeOf } from './address'
import { countsOf, smallBoxAround } from './boxes'
import { lengthOf } from './kinship'
import type { Story } from './story'
import { LINKED_HEADING } from './teasers'
import { fold, rawLengthOf } from './text'
import { weigh } from './weigh'

export interface Evidence {
  /** What the page calls itself. */
  kind: 'article' | 'other' | 'none'
  address: Shape
  /** Characters of the story, weighed. */
  length: number
  /** Of these, in blocks with a sentence or more, or in verses. */
  prose: number
  /** How many such blocks. */
  paragraphs: number
  /** All of the story stands where none does: among comments, in a sidebar. */
  isAside: boolean
  /** The part of the story that stands in boxes with more in them: a name, a date, a price. */
  boxed: number
  /** The part of the story in boxes with a link, a date, a price or a button. */
  labelled: number
  /** The part of the story that stands in teasers: boxes with a linked heading each. */
  teased: number
  /** The part of the story that stands in list items. */
  listed: number
  hasDate: boolean
  hasAuthor: boolean
}

/** What has to be seen before the page is tidied. */
export type Surroundings = Pick<
  Evidence,
  'isAside' | 'boxed' | 'labelled' | 'teased' | 'listed'
> & {
  /** Hardly any text in what holds it stands in links. */
  isUnlinked: boolean
}

const ARTICLE = /article|posting|report|review$|recipe|chapter|story/i
/** `website` says nothing: many publishers leave it on their stories. */
const OTHER = /product|profile|video|music|business|place|software|event|collection|search|list/i

/** @param blocks the body's lines, `verses` characters of those that are verses */
export function evidenceOf(
  header: Header,
  address: string,
  around: Surroundings,
  blocks: readonly string[],
  verses = 0
): Evidence {
  const { kind = '', author, datePublished, headline } = header
  const lengths = blocks.map(weigh)
  const sentences = lengths.filter((length) => length >= SENTENCE)
  return {
    ...around,
    kind: ARTICLE.test(kind) ? 'article' : OTHER.test(kind) ? 'other' : 'none',
    address: shapeOf(new URL(address), fold(headline)),
    length: sumOf(lengths),
    prose: sumOf(sentences) + (around.isUnlinked ? verses : 0),
    paragraphs: sentences.length,
    hasDate: datePublished !== undefined,
    hasAuthor: author.length > 0
  }
}

const sumOf = (lengths: number[]) => lengths.reduce((sum, length) => sum + length, 0)

/** A block of fewer characters is a label. */
const SENTENCE = 80

/** A poem may name its poet, and link to her. */
const LINKED = 0.1

/** The part of the text in `root` that stands in links, 0 to 1. */
function linksIn(root: Element, page: Story['page']): number {
  const inside = page.filter(({ element }) => root.contains(element))
  return sumOf(inside.map(({ linked }) => linked)) / Math.max(1, lengthOf(inside))
}

/** A teaser is no longer than so many blocks of text. */
const TEASER = 3
/** A box with fewer characters beside its text is a wrapper. */
const LABEL = 12
const SIGNS = 'time, [class*=date], [class*=time], [class*=price], [class*=author], button'

/** Parts of the story's text, 0 to 1. Teasers and posts stand in boxes of the same make, a few blocks in each. */
export function surroundingsOf({ root, members, page }: Story): Surroundings {
  const most = Math.min(TEASER, members.size / 4)
  const counts = countsOf(members)
  const boxes = new Map<Element, number>()
  let all = 0
  let listed = 0
  for (const member of members) {
    const length = rawLengthOf(member)
    all += length
    if (member.matches('li, li > *')) listed += length
    const box = smallBoxAround(member, counts, most)
    if (box) boxes.set(box, (boxes.get(box) ?? 0) + length)
  }
  let boxed = 0
  let linked = 0
  let dated = 0
  let teased = 0
  for (const [box, length] of boxes) {
    if ((box.textContent?.trim().length ?? 0) - length >= LABEL) {
      boxed += length
      if (box.querySelector('a[href]')) linked += length
      if (box.querySelector(SIGNS)) dated += length
    }
    if (box.querySelector(LINKED_HEADING)) teased += length
  }
  const part = (length: number) => length / Math.max(1, all)
  return {
    isAside: page.every(({ element, isAside }) => isAside || !members.has(element)),
    isUnlinked: linksIn(root, page) < LINKED,
    boxed: part(boxed),
    labelled: part(Math.max(linked, dated)),
    teased: part(teased),
    listed: part(listed)
  }
}
