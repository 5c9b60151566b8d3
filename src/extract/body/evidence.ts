/** What can be seen of a page that tells an article from a list, a shop or an app. */
import type { Header } from '../metadata/header'
import { countsOf, smallBoxAround } from './boxes'
import { lengthOf } from './kinship'
import { weigh } from './prose'
import type { Story } from './story'
import { LINKED_HEADING } from './teasers'
import { fold } from './text'

export interface Evidence {
  /** What the page calls itself. */
  kind: 'article' | 'other' | 'none'
  /** What its address looks like: a story's, a list's, that of the whole site. */
  address: 'story' | 'list' | 'root' | 'none'
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

const LIST =
  /\/(?:search|suche|buscar|recherche|tags?|topics?|thema|category|categories|kategorie|authors?|archives?(?!\/\d{5})|page\/\d+|latest|newest|login|signup|subscribe|cart|checkout)(?=\/|$)/i
const QUERY = /[?&](?:q|s|query|search|keywords?|suchbegriff)=/i
/** Where stories are filed under what else would be lists. */
const FILED = /\/(?:topics?|thema|category|categories|kategorie|archives?)\/[^/]+\//i
/** How old sites number their stories. */
const NUMBERED = /[?&](?:p|id|aid|nid|sid|articleid|story|news)=\d+/i
const FOLDER_OF_DAY = /\d{4}\/\d\d?\/(?:\d\d?\/)?$/

function shapeOf({ pathname, search }: URL, headline: string): Evidence['address'] {
  if (NUMBERED.test(search)) return 'story'
  if (QUERY.test(search) || (LIST.test(pathname) && !isFiled(pathname))) return 'list'
  if (/^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+|home)?$/i.test(pathname)) return 'root'
  return isStory(pathname.replace(/\/$/, ''), headline) ? 'story' : 'none'
}

const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1)

/** The address spells the headline: words between three dashes and more, or its own between two. */
function spellsHeadline(name: string, headline = ''): boolean {
  const words = name.toLowerCase().split(/[-_]/, 4)
  return (
    words.length > 3 || (words.length > 2 && words.every((word) => word && headline.includes(word)))
  )
}

function isStory(path: string, headline: string): boolean {
  const folder = folderOf(path)
  const name = path.slice(folder.length)
  const isOfDay = /[a-z]/i.test(name) && FOLDER_OF_DAY.test(folder)
  return spellsHeadline(name, headline) || /\d{5}/.test(name) || isOfDay
}

/** A story that is filed under what else would be a list. */
function isFiled(pathname: string): boolean {
  const path = pathname.replace(/\/$/, '')
  const folder = folderOf(path)
  return FILED.test(folder) && spellsHeadline(path.slice(folder.length))
}

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
    const length = member.textContent?.length ?? 0
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
