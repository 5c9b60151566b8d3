/** A page whose `h1` names the site, or a section of it, has its story's headline in a lesser heading. */
import type { Claim } from '../claims'
import { siteLabel } from '../page'
import { foldForComparison } from '../text/plain-text'
import { headingAbove, type Printed } from './headline'
import { hinted, type Line } from './lines'
import { agreement, isTelling, wantedFolds } from './wanted'
import { zonesOf } from './zones'

/** What stands at the head of every page of a site. */
const MASTHEAD = /mast-?head|logo|brand|site-?(?:title|name|header)/
/** From here on the metadata means the heading. */
const MEANT = 0.75

/** The story's own heading, where `printed`, which was chosen by its rank, is no story's. */
export function headingOfStory(
  lines: Line[],
  printed: Printed,
  claims: Claim<string>[],
  url: URL
): Printed | undefined {
  if (printed.source !== 'h1') return undefined
  const fold = foldForComparison(printed.text)
  const isMeant = (told: Claim<string>[]) => agreement(fold, wantedFolds(told)) >= MEANT
  const told = claims.filter(({ source }) => source !== 'title')
  if (isSpelt(fold, url) || isMeant(told)) return undefined
  const isPlace = leadsHome(printed.element, url) || isFolder(fold, url)
  if (!isPlace && (isMeant(claims) || (isTelling(fold) && !hinted(printed.element, MASTHEAD))))
    return undefined
  const heading = headingAbove(lines)
  return heading && isOwn(heading, printed.element, lines, url) ? heading : undefined
}

/** `heading` stands with the story in a box that `former` is not in, and is the only one of its rank there. */
function isOwn({ element, text, source }: Printed, former: Element, lines: Line[], url: URL) {
  const [first] = zonesOf(lines, -1).story
  const block = first?.element.parentElement
  if (!first || !block || source === 'h1' || !isTelling(foldForComparison(text))) return false
  if ((former.compareDocumentPosition(element) & 4) === 0) return false
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  if (link && addressOf(link)?.pathname !== url.pathname) return false
  let box: Element | null = element
  while (box && !box.contains(first.element)) box = box.parentElement
  const isAlone = !block.contains(element) || block.querySelectorAll(source).length === 1
  return !!box && !box.contains(former) && isAlone
}

const addressOf = (link: Element) => URL.parse(link.getAttribute('href') ?? '', link.baseURI)

/** Whether all of it is a link to the site's front page. */
function leadsHome(element: Element, { hostname }: URL): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const there = link && addressOf(link)
  if (!there || link.textContent?.trim() !== element.textContent?.trim()) return false
  return there.pathname === '/' && siteLabel(there.hostname) === siteLabel(hostname)
}

/** The pieces of the address's path. */
const piecesOf = ({ pathname }: URL) => pathname.split('/').filter(Boolean).map(foldForComparison)

/** Whether the address files the story under it: `/local-news/2026/harbour.html`. */
const isFolder = (fold: string, url: URL) => piecesOf(url).slice(0, -1).includes(fold)

/** Whether the address calls the page by all of its words. */
function isSpelt(fold: string, url: URL): boolean {
  const words = piecesOf(url).at(-1)?.split(' ') ?? []
  return fold.split(' ').every((word) => words.includes(word))
}
