/** Where the page prints its headline: the art is in the choice. */
import type { Claim } from '../claims'
import { foldForComparison, foldSpace } from '../text/plain-text'
import { withoutPrefix, withoutSuffix } from '../text/title-pieces'
import { hinted, type Line } from './lines'

export interface Printed {
  text: string
  element: Element
  source: string
}

/** An `h1` in the path of navigation repeats the title for search engines. */
const BREADCRUMB = /bread-?crumb|seo-?(?:title|headline)/i
const OTHERS =
  /related|recommend|teaser|sidebar|promo|newsletter|most-?read|popular|trending|comment/i

/** The heading or line that is most likely the headline, by what the claims say. */
export function printedHeadline(
  lines: Line[],
  claims: Claim<string>[],
  isSite: (text: string) => boolean
): Printed | undefined {
  const wanted = wantedFolds(claims)
  let best: Printed | undefined
  let highest = 0
  for (const [index, line] of lines.entries()) {
    if (line.heading === 0 && (line.text.length > 300 || !mayBe(line, wanted))) continue
    const element = line.heading
      ? (line.element.closest(`h${line.heading}`) ?? line.element)
      : line.element
    const text = line.heading ? wholeText(element, line.text) : line.text
    const score = rate(line, element, text, wanted) - Math.min(index, 2000) / 4000
    if (score <= highest || isSite(text)) continue
    highest = score
    best = { text, element, source: line.heading ? `h${line.heading}` : 'text' }
  }
  return best
}

interface Wanted {
  folds: Map<string, number>
  /** First letters of the claims: a cheap first look at the thousands of lines. */
  starts: Set<string>
}

/** Each claim folded, whole and without what follows its last separators, with its weight. */
function wantedFolds(claims: Claim<string>[]): Wanted {
  const folds = new Map<string, number>()
  const add = (text: string, weight: number) => {
    const fold = foldForComparison(text.slice(0, 500))
    if (fold.length > 3) folds.set(fold, Math.max(weight, folds.get(fold) ?? 0))
  }
  for (const { source, value } of claims) {
    const weight = source === 'title' ? 0.97 : 1
    add(value, weight)
    for (const shorter of withoutSuffix(value)) add(shorter, weight - 0.02)
    for (const shorter of withoutPrefix(value))
      if (isTelling(foldForComparison(shorter))) add(shorter, weight - 0.2)
  }
  return { folds, starts: new Set([...folds.keys()].map((fold) => fold.slice(0, 2))) }
}

/** Three words, or as many signs of a dense script, are more than the name of a section. */
function isTelling(fold: string): boolean {
  return fold.split(' ').length > 2 || (/[\u3040-\u9fff]/.test(fold) && fold.length > 7)
}

function mayBe({ text, element }: Line, { starts }: Wanted): boolean {
  if (element.closest('a[href], nav')) return false
  return starts.has(foldForComparison(text.slice(0, 12)).slice(0, 2))
}

/** Without any agreement only an `h1` can be the headline; plain text must agree to the letter. */
function rate(line: Line, element: Element, text: string, wanted: Wanted): number {
  const fold = foldForComparison(text.slice(0, 500))
  if (fold.length < 2) return 0
  const rest = line.heading ? withoutFirstPart(element) : undefined
  const agreement = Math.max(
    agree(fold, wanted.folds),
    rest ? agree(foldForComparison(rest), wanted.folds) : 0
  )
  if (line.heading === 0 && !isTelling(fold)) return 0
  if (line.heading !== 1 && agreement < (line.heading ? 0.75 : 0.9)) return 0
  let score = agreement * 10
  if (line.heading === 1) score += 4
  else if (line.heading) score += 2.5 - line.heading / 10
  if (line.heading === 1 && isInPath(element)) score -= 12
  else if (hinted(element, BREADCRUMB, 5)) score -= 8
  if (line.outside || hinted(element, OTHERS, 4)) score -= 3
  if (agreement < 0.9 && fold.split(' ').length < 3 && !/[\u3040-\u9fff]/.test(fold)) score -= 2
  return score
}

/** Navigation's path: in its list, or right behind `Politics |`, `Home ›`. */
function isInPath(element: Element): boolean {
  if (hinted(element, BREADCRUMB, 5) || element.closest('li, nav')) return true
  const before = element.previousElementSibling?.textContent?.trim() ?? ''
  return before.length < 120 && /[|›>/»→]$/.test(before)
}

/** What a heading says behind its first element, where that is a piece of its own. */
export function withoutFirstPart(element: Element): string | undefined {
  const whole = foldSpace(element.textContent?.slice(0, 600) ?? '')
  let first = element.firstElementChild
  while (first && foldSpace(first.textContent ?? '') === whole) first = first.firstElementChild
  const start = foldSpace(first?.textContent?.slice(0, 600) ?? '')
  if (!start || !whole.startsWith(start)) return undefined
  return whole.slice(start.length).replace(/^[\s:|–—-]+/, '') || undefined
}

/** How well a text matches the best of the claims: 1 is equal, below that by shared words. */
function agree(fold: string, wanted: Map<string, number>): number {
  const exact = wanted.get(fold)
  if (exact) return exact
  let best = 0
  const words = new Set(fold.split(' '))
  for (const [claim, weight] of wanted) {
    if (Math.max(claim.length, fold.length) > 4 * Math.min(claim.length, fold.length)) continue
    const others = new Set(claim.split(' '))
    const shared = [...words].filter((word) => others.has(word)).length
    best = Math.max(best, (0.89 * weight * 2 * shared) / (words.size + others.size))
  }
  return best
}

function wholeText(element: Element, line: string): string {
  if (element.querySelector('rt')) return line
  const text = foldSpace(element.textContent ?? '')
  return text.length < 400 ? text : line
}
