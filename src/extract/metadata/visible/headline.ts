/** Where the page prints its headline, and how: the art is in the choice. */
import type { Claim } from '../claims'
import { foldForComparison } from '../text/plain-text'
import { hinted, type Line } from './lines'

export interface Printed {
  text: string
  element: Element
  /** Where it stands among the lines. */
  index: number
  source: string
}

const BREADCRUMB = /bread-?crumb|seo-?(?:title|headline)/i
const OTHERS =
  /related|recommend|teaser|sidebar|promo|newsletter|most-?read|popular|trending|comment/i

/** The headings and lines that could be the headline, best first by what the claims say. */
export function printedHeadline(lines: Line[], claims: Claim<string>[]): Printed | undefined {
  const wanted = wantedFolds(claims)
  let best: Printed | undefined
  let highest = 0
  for (const [index, line] of lines.entries()) {
    const element = line.heading ? headingOf(line.element) : line.element
    if (line.heading !== 1 && line.text.length > 300) continue
    const text = line.heading ? wholeText(element, line.text) : line.text
    const score = rate(line, element, text, wanted, index)
    if (score > highest) {
      highest = score
      best = { text, element, index, source: line.heading ? `h${line.heading}` : 'text' }
    }
  }
  return best
}

/** Each claim folded, whole and without what follows its last separator, with its weight. */
function wantedFolds(claims: Claim<string>[]): Map<string, number> {
  const wanted = new Map<string, number>()
  const add = (text: string, weight: number) => {
    const fold = foldForComparison(text)
    if (fold.length > 3) wanted.set(fold, Math.max(weight, wanted.get(fold) ?? 0))
  }
  for (const { source, value } of claims) {
    const weight = source === 'title' ? 0.9 : 1
    add(value, weight)
    for (const shorter of withoutSuffix(value)) add(shorter, weight * 0.95)
  }
  return wanted
}

/** `Headline | Section – Site` shortened from behind, one piece at a time. */
export function withoutSuffix(title: string): string[] {
  const pieces = title.split(/(\s+[|–—\-·•»›:]+\s+|\s*\|\s*|\s*[_｜]\s*)/)
  const shorter: string[] = []
  for (let end = pieces.length - 2; end > 0 && shorter.length < 4; end -= 2)
    shorter.push(pieces.slice(0, end).join('').trim())
  return shorter.filter(Boolean)
}

function rate(
  line: Line,
  element: Element,
  text: string,
  wanted: Map<string, number>,
  index: number
): number {
  const fold = foldForComparison(text)
  if (fold.length < 2) return 0
  const agreement = agree(fold, wanted)
  if (agreement < 0.5 && line.heading !== 1) return 0
  let score = agreement * 10
  if (line.heading === 1) score += 4
  else if (line.heading) score += 2.5 - line.heading / 10
  if (hinted(element, BREADCRUMB, 5) || element.closest('li, nav')) score -= 8
  if (line.outside || hinted(element, OTHERS, 4)) score -= 3
  if (fold.split(' ').length < 3 && agreement < 1) score -= 2
  return score - Math.min(index, 2000) / 4000
}

/** How well a text matches the best of the claims: 1 is equal, by shared words below that. */
function agree(fold: string, wanted: Map<string, number>): number {
  const exact = wanted.get(fold)
  if (exact) return exact
  let best = 0
  const words = new Set(fold.split(' '))
  for (const [claim, weight] of wanted) {
    if (Math.max(claim.length, fold.length) > 4 * Math.min(claim.length, fold.length)) continue
    const others = new Set(claim.split(' '))
    const shared = [...words].filter((word) => others.has(word)).length
    best = Math.max(best, (0.9 * weight * 2 * shared) / (words.size + others.size))
  }
  return best
}

function headingOf(element: Element): Element {
  return element.closest('h1, h2, h3, h4, h5, h6') ?? element
}

function wholeText(element: Element, line: string): string {
  const text = element.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text.length < 400 ? text : line
}
