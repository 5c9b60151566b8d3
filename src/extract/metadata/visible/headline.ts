/** Where the page prints its headline: the art is in the choice. */
import type { Claim } from '../claims'
import { isUnparted } from '../text/dense'
import { foldForComparison } from '../text/plain-text'
import { headingText, withoutFirstPart, withoutLastPart } from './heading-text'
import { hinted } from './hints'
import type { Line } from './lines'
import { agreement, isTelling, type Wanted, wantedFolds } from './wanted'
import { isRunningText, zonesOf } from './zones'

export interface Printed {
  text: string
  element: Element
  source: string
  /** The line before it, which may be a kicker. */
  before: string
}

/** An `h1` in the path of navigation repeats the title for search engines. */
const BREADCRUMB = /bread-?crumb|seo-?(?:title|headline)/i
const OTHERS =
  /related|recommend|teaser|sidebar|promo|newsletter|most-?read|popular|trending|comment/i
/** An `h1` that shares some words with what is claimed scores above this. */
const LIKELY = 5.5
/** What stands behind two paragraphs of the story is a heading inside it. */
const INSIDE = 8
/** A heading that the text follows, rather than another heading, is nearer to being its own. */
const LEADS = 2
/** How many lines there may be between a heading and the text that it leads to. */
const REACH = 12

/** The heading or line that is most likely the headline, by what the claims say. */
export function printedHeadline(
  lines: Line[],
  claims: Claim<string>[],
  isSite: (text: string) => boolean
): Printed | undefined {
  const wanted = wantedFolds(claims)
  let best: Printed | undefined
  let highest = 0
  /** Paragraphs passed since the first `h1` that may be the headline. */
  let passed: number | undefined
  /** Where there is no `h1`, an `h2` above all text may be the headline with fewer words in common. */
  let top = lines.some(({ heading, outside }) => heading === 1 && !outside) ? 0 : 2
  for (const [index, line] of lines.entries()) {
    if (!line.outside && isRunningText(line)) top = 0
    if (passed !== undefined && !line.outside && isRunningText(line)) passed++
    if (line.heading === 0 && (line.text.length > 300 || !mayBe(line, wanted))) continue
    const printed = printedAt(line, lines[index - 1])
    let score = rate(line, printed, wanted, line.heading === top) - Math.min(index, 2000) / 4000
    if (line.heading !== 1 && (passed ?? 0) > 1) score -= INSIDE
    if (line.heading && score > LIKELY && leadsToText(lines, index)) score += LEADS
    if (score <= 0 || isSite(printed.text)) continue
    if (line.heading === 1 && score > LIKELY) passed ??= 0
    if (score <= highest) continue
    highest = score
    best = printed
  }
  return best
}

/** Where nothing is claimed: the heading right above the story. */
export function headingAbove(lines: Line[]): Printed | undefined {
  const [first] = zonesOf(lines, -1).story
  const at = first ? lines.indexOf(first) : -1
  const line = lines
    .slice(Math.max(0, at - REACH), Math.max(0, at))
    .findLast(({ heading, outside }) => heading > 0 && !outside)
  return line && printedAt(line)
}

function printedAt(line: Line, former?: Line): Printed {
  const before = former?.text.slice(0, 200) ?? ''
  if (line.heading === 0) return { text: line.text, element: line.element, source: 'text', before }
  const element = line.element.closest(`h${line.heading}`) ?? line.element
  return { text: headingText(element, line.text), element, source: `h${line.heading}`, before }
}

function leadsToText(lines: Line[], index: number): boolean {
  for (const line of lines.slice(index + 1, index + 1 + REACH)) {
    if (line.heading) return false
    if (isRunningText(line)) return true
  }
  return false
}

function mayBe({ text, element }: Line, { starts }: Wanted): boolean {
  const start = foldForComparison(text.slice(0, 12)).slice(0, 2)
  return starts.has(start) && !element.closest('a[href], nav')
}

/** Without any agreement only an `h1` can be the headline; plain text must agree to the letter. */
function rate(line: Line, { element, text }: Printed, wanted: Wanted, isTop: boolean): number {
  const fold = foldForComparison(text.slice(0, 500))
  if (fold.length < 2) return 0
  const spellings = line.heading ? [withoutFirstPart(element), withoutLastPart(element)] : []
  const agreed = Math.max(
    agreement(fold, wanted),
    ...spellings.map((part) => (part ? agreement(foldForComparison(part), wanted) : 0))
  )
  if (line.heading === 0 && !isTelling(fold)) return 0
  if (line.heading !== 1 && agreed < (line.heading ? (isTop ? 0.4 : 0.75) : 0.9)) return 0
  let score = agreed * 10
  if (line.heading === 1) score += 4
  else if (line.heading) score += 2.5 - line.heading / 10
  if (line.heading === 1 && isInPath(element)) score = Math.max(score - 12, agreed >= 0.9 ? 0.5 : 0)
  else if (hinted(element, BREADCRUMB, 5)) score -= 8
  if (line.outside || hinted(element, OTHERS, 4)) score -= 3
  if (agreed < 0.9 && fold.split(' ').length < 3 && !isUnparted(fold)) score -= 2
  return score
}

/** Navigation's path, or a list of it. */
const isInPath = (element: Element) =>
  hinted(element, BREADCRUMB, 5) || !!element.closest('li, nav')
