/** A page whose `h1` names the site, or a section of it, has its story's headline in a lesser heading. */
import { addressOf, isBefore } from '../../place'
import type { Claim } from '../claims'
import { isSameSite } from '../page'
import { foldForComparison } from '../text/plain-text'
import { headingAbove, type Printed } from './headline'
import { hinted } from './hints'
import type { Line } from './lines'
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
  const isNamed = isMeant(claims) || claims.some(({ value }) => endsWith(value, printed.text))
  const told = claims.filter(({ source }) => source !== 'title')
  if (isSpelt(fold, url) || isMeant(told)) return undefined
  const isPlace = leadsHome(printed.element, url) || isFolder(fold, url, isNamed)
  if (!isPlace && (isNamed || (isTelling(fold) && !hinted(printed.element, MASTHEAD))))
    return undefined
  const heading = headingAbove(lines)
  return heading && isOwn(heading, printed.element, lines, url) ? heading : undefined
}

/** What parts the site's name from a title that follows it. */
const PARTED = /(?:[|｜»:]|\s[-–—·•›/])\s*$/

/** Whether `text` is the last piece of `title`: `The Gazette: Rain`. */
function endsWith(title: string, text: string): boolean {
  const whole = title.trim().toLowerCase()
  return whole.endsWith(text.toLowerCase()) && PARTED.test(whole.slice(0, -text.length))
}

/** `heading` stands with the story in a box that `former` is not in, and is the only one of its rank there. */
function isOwn({ element, text, source }: Printed, former: Element, lines: Line[], url: URL) {
  const [first] = zonesOf(lines, -1).story
  const block = first?.element.parentElement
  if (!first || !block || source === 'h1' || !isTelling(foldForComparison(text))) return false
  if (!isBefore(former, element)) return false
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  if (link && addressOf(link)?.pathname !== url.pathname) return false
  let box: Element | null = element
  while (box && !box.contains(first.element)) box = box.parentElement
  const isAlone = !block.contains(element) || block.querySelectorAll(source).length === 1
  return !!box && !box.contains(former) && isAlone
}

/** Whether all of it is a link to the site's front page. */
function leadsHome(element: Element, { hostname }: URL): boolean {
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const there = link && addressOf(link)
  if (!there || link.textContent?.trim() !== element.textContent?.trim()) return false
  return there.pathname === '/' && isSameSite(there.hostname, hostname)
}

/** What stands for no name at the end of an address: `/docs/install/index.html`. */
const NAMELESS = /^(?:index|default|amp|print)(?:\.\w+)?$/i

/** The pieces of the address's path that name something. */
function piecesOf({ pathname }: URL): string[] {
  const pieces = pathname.split('/').filter(Boolean)
  while (NAMELESS.test(pieces.at(-1) ?? '')) pieces.pop()
  return pieces.map(foldForComparison)
}

/** `a-53822` or `53822.html`, by its fold. */
const isNumber = (piece: string) => !/[a-z]{3}/.test(piece.replace(/ html$/, ''))

/**
 * Whether the address files the story under it: `/local-news/2026/harbour.html`. Where only numbers
 * follow, it may be the name of the story itself, if it tells and `isNamed` by the metadata.
 */
function isFolder(fold: string, url: URL, isNamed: boolean): boolean {
  const pieces = piecesOf(url)
  const at = pieces.slice(0, -1).lastIndexOf(fold)
  return at >= 0 && !(isNamed && isTelling(fold) && pieces.slice(at + 1).every(isNumber))
}

/** Whether the address calls the page by all of its words. */
function isSpelt(fold: string, url: URL): boolean {
  const words = piecesOf(url).at(-1)?.split(' ') ?? []
  return fold.split(' ').every((word) => words.includes(word))
}
