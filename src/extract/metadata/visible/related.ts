/** The page's own related stories: lists under a label that says so. */
import type { Related } from '../../../article/types'
import { imageUrl, isSameSite, type Page, webUrl } from '../page'
import { isDense } from '../text/dense'
import { foldSpace } from '../text/plain-text'
import { parseWhen, type TimeContext } from '../time/parse-when'
import { enclosing } from './enclosing'
import { related } from './labels'
import type { Line } from './lines'

const MOST = 6

/** At most six stories; `elements` are the blocks that hold them. */
export function visibleRelated(
  lines: Line[],
  story: Element[],
  page: Page,
  context: TimeContext
): { stories: Related[]; elements: Element[] } {
  const stories = new Map<string, Related>()
  const elements: Element[] = []
  for (const { text, element, outside } of lines) {
    if (text.length > 60 || !related().test(text) || (outside && stories.size)) continue
    if (elements.some((block) => block.contains(element))) continue
    const block = enclosing(element, story, 4, (holder) => anchorsIn(holder, page).size > 1)
    if (!block) continue
    elements.push(block)
    for (const one of storiesIn(block, page, context))
      if (stories.size < MOST && !stories.has(one.url)) stories.set(one.url, one)
  }
  return { stories: [...stories.values()], elements }
}

function storiesIn(block: Element, page: Page, context: TimeContext): Related[] {
  return [...anchorsIn(block, page)].map(([url, { name, anchor }]) => ({
    name,
    url,
    ...detailsOf(cardOf(anchor, block), page, context)
  }))
}

/** By address, at most as many as are wanted. */
function anchorsIn(block: Element, page: Page): Map<string, { name: string; anchor: Element }> {
  const stories = new Map<string, { name: string; anchor: Element }>()
  for (const anchor of [...block.querySelectorAll('a[href]')].slice(0, 80)) {
    const url = webUrl(anchor.getAttribute('href'), page.base)
    if (!url || stories.has(url) || !leadsOn(url, page)) continue
    const name = headlineOf(anchor)
    if (name) stories.set(url, { name, anchor })
    if (stories.size >= MOST) break
  }
  return stories
}

/** Whether it is an address of this site, but neither its front page nor this one. */
function leadsOn(url: string, { url: own }: Page): boolean {
  const { hostname, pathname, search } = new URL(url)
  const isHere = hostname === own.hostname && pathname === own.pathname && search === own.search
  return pathname !== '/' && !isHere && isSameSite(hostname, own.hostname)
}

/** Headline-like: some words, not a whole teaser; scripts without spaces count by letters. */
function headlineOf(anchor: Element): string | undefined {
  const holder =
    anchor.querySelector('h1, h2, h3, h4, h5, h6, p, [class*="title" i], [class*="headline" i]') ??
    anchor
  const text = foldSpace(spaced(holder).slice(0, 1000))
  const dense = isDense(text)
  return text.length >= (dense ? 8 : 18) &&
    text.length <= 200 &&
    (dense || text.split(' ').length >= 3)
    ? text
    : undefined
}

/** Its text, with space between elements that touch: words over a headline are no part of it. */
const spaced = (holder: Element): string =>
  [...holder.childNodes]
    .map((node) => {
      if (node.nodeType === 3) return node.nodeValue
      if (node.nodeType !== 1) return ''
      return `${node.previousSibling?.nodeType === 3 ? '' : ' '}${spaced(node as Element)}`
    })
    .join('')

/** The card around a link: as far up as no other story's link is in it. */
function cardOf(anchor: Element, block: Element): Element {
  let card = anchor
  while (card.parentElement && card.parentElement !== block) {
    const addresses = new Set(
      [...card.parentElement.querySelectorAll('a[href]')]
        .slice(0, 12)
        .filter((link) => headlineOf(link))
        .map((link) => link.getAttribute('href'))
    )
    if (addresses.size > 1) break
    card = card.parentElement
  }
  return card
}

function detailsOf(
  card: Element,
  page: Page,
  context: TimeContext
): Pick<Related, 'image' | 'datePublished'> {
  const image = imageUrl(card.querySelector('img[src]')?.getAttribute('src'), page.base)
  const time = card.querySelector('time')
  const lines = time
    ? [time.getAttribute('datetime') ?? time.textContent ?? '']
    : [...card.querySelectorAll('p, span, div')]
        .slice(0, 20)
        .filter((part) => !part.firstElementChild)
        .map((part) => part.textContent ?? '')
  const datePublished = lines
    .filter((text) => text.length < 60)
    .map((text) => parseWhen(text, context))
    .find(Boolean)
  return { ...(image && { image }), ...(datePublished && { datePublished }) }
}
