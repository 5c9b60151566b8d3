/** Chooses the blocks that are the story, and the element that holds them all. */
import { type Header, PART } from '../metadata/header'
import { BYLINE } from '../metadata/names/byline-words'
import type { Finder } from '../snapshot'
import type { Steps } from '../steps'
import { spineOf } from './boxes'
import { LEAST_TEXT } from './decide'
import { densest } from './densest'
import { commonAncestor, lengthOf, longestKin, withKin } from './kinship'
import { firstAfter, leadBefore, withNeighbours } from './neighbours'
import { isInSight, LEAST, type Prose, proseOf } from './prose'
import { withRecipe } from './recipe'
import { withoutTeasers } from './teasers'
import { fold, textOf } from './text'

export interface Story {
  /** The innermost element that holds all members; in the document still. */
  root: Element
  /** The blocks of running text that are the story. */
  members: ReadonlySet<Element>
  /** The members with all that they stand in, up to and with `root`. */
  spine: ReadonlySet<Element>
  /** From the first member to the last; it stays where it is when they are taken out. */
  extent: Range
  /** The finder that was believed. */
  source: string
  /** What leads in, printed between headline and text, as far as its place tells. */
  standfirst: Element | undefined
  /** Every block of text on the page. */
  page: readonly Prose[]
}

/** From this share of links on, a block is a signpost. */
const SIGNPOST = 0.5
/** The text that JSON-LD gives is believed when so much of it is found on the page. */
const WITNESSED = 0.5

/** What the header has found on the page, and prints itself. */
const PRINTED = `[${PART}=headline], [${PART}=standfirst]`

/** Characters in sight below the headline; then nothing above it is the story. */
const ENOUGH = 600

/** A standfirst has no more characters. */
const LONGEST_STANDFIRST = 500

/** Above so many elements Readability would hold up the tab for more than a second. */
const MOST_ELEMENTS = 30_000

/** @returns in-doubt where only `second`, which is not given, could tell */
export function* findStory(
  document: Document,
  header: Header,
  second?: Finder
): Steps<Story | 'in-doubt' | undefined> {
  const page = proseOf(document.body, headlineIn(document))
  yield 'blocks'
  const text = page.filter(({ length, linked }) => linked < length * SIGNPOST)
  const long = text.filter(({ length }) => length >= LEAST)
  // Verses and lists have no line that is long enough to tell.
  const isTelling = long.some(isPlain) || lengthOf(long) > lengthOf(text.filter(isPlain))
  const all = isTelling ? long : text
  if (all.length === 0) return
  const headline = headlineIn(document)
  const rest = withoutTeasers(all, headline)
  const finder = second && once(second)
  const found = seedsAmong(behind(headline, rest), document, header, finder)
  const isAmong = rest !== all && areAmong(all, rest, found)
  const prose = isAmong ? all : rest
  const seeds = isAmong ? seedsAmong(all, document, header, finder) : found
  if (!seeds || seeds === 'in-doubt') return seeds
  const kin = withKin(prose, seeds.prose)
  const lead = leadBefore(kin, prose, headline)
  const isLong = lead && lead.length > LONGEST_STANDFIRST
  const around = withNeighbours(isLong ? [lead, ...kin] : kin, prose, headline)
  const near = withRecipe(around, page, header.recipe)
  const members = new Set(near.map(({ element }) => element))
  const standfirst =
    isLong || (lead && BYLINE.test(textOf(lead.element))) ? undefined : lead?.element
  const shared = commonAncestor([...members])
  const root = shared?.matches('p, li, dd, td') ? (shared.parentElement ?? shared) : shared
  if (!root) return
  const spine = spineOf(members, root)
  const extent = extentOf([...members])
  return { root, members, spine, extent, source: seeds.source, page, standfirst }
}

function extentOf(members: Element[]): Range {
  const [first] = members as [Element]
  const extent = first.ownerDocument.createRange()
  extent.setStartBefore(first)
  extent.setEndAfter(members.at(-1) ?? first)
  return extent
}

/** Seeds may be looked for among several blocks; what is dear to find in the page stays the same. */
function once(finder: Finder): Finder {
  let found: Element[] | undefined
  return (document, headline) => {
    found ??= finder(document, headline)
    return found
  }
}

/** Whether most of the teasers stand within the story: a list of what the site has on a matter. */
function areAmong(all: Prose[], rest: Prose[], seeds: Seeds | 'in-doubt' | undefined): boolean {
  if (!seeds || seeds === 'in-doubt') return false
  const known = new Set(rest)
  let [first, last] = [Number.POSITIVE_INFINITY, 0]
  for (const { at } of seeds.prose) [first, last] = [Math.min(first, at), Math.max(last, at)]
  const teasers = all.filter((one) => !known.has(one))
  const within = teasers.filter(({ at }) => at > first && at < last)
  return lengthOf(within) * 2 > lengthOf(teasers)
}

/** A story stands below its headline, where there is text enough. */
function behind(headline: Element | null, prose: Prose[]): Prose[] {
  if (!headline) return prose
  const below = prose.slice(firstAfter(headline, prose))
  return lengthOf(below.filter(isInSight)) >= ENOUGH ? below : prose
}

/** Headline and standfirst are no story, unless there is no other text. */
function seedsAmong(prose: Prose[], ...others: [Document, Header, Finder | undefined]) {
  const seeds = seedsIn(prose, ...others)
  if (!seeds || seeds === 'in-doubt') return seeds
  if (lengthOf([...seeds.prose].filter(isUnprinted)) >= LEAST_TEXT) return seeds
  const rest = prose.filter(isPlain)
  return (rest.length > 0 && seedsIn(rest, ...others)) || seeds
}

/** In sight, and no line that the header prints. */
const isPlain = (one: Prose) => isUnprinted(one) && isInSight(one)

const isUnprinted = ({ element, length }: Prose) => length > 500 || !element.closest(PRINTED)

interface Seeds {
  prose: ReadonlySet<Prose>
  source: string
}

/**
 * The finders in order of trust; the first that finds something is believed. What they find in
 * places that are not the story's, or out of sight, counts only when there is nothing else.
 */
function seedsIn(
  prose: Prose[],
  document: Document,
  header: Header,
  second: Finder | undefined
): Seeds | 'in-doubt' | undefined {
  const isHuge = document.getElementsByTagName('*').length > MOST_ELEMENTS
  const ask = isHuge ? () => [] : second
  const finders = [
    { source: 'json-ld', find: () => witnessed(prose, header.articleBody ?? '') },
    { source: 'densest', find: () => densest(prose, headlineIn(document)) },
    { source: 'readability', find: () => ask && insideOf(prose, ask(document, header.headline)) }
  ]
  const elsewhere: Seeds[] = []
  for (const { source, find } of finders) {
    const all = find()
    if (!all) return 'in-doubt'
    const found = all.filter(({ isAside }) => !isAside)
    const seen = found.filter(({ isHidden }) => !isHidden)
    const best = lengthOf(seen) * 2 > lengthOf(found) ? seen : found
    if (lengthOf(best) * 4 > lengthOf(all)) return { prose: new Set(best), source }
    if (all.length > 0) elsewhere.push({ prose: new Set(all), source })
  }
  const longest = longestKin(prose)
  if (longest.length > 0) elsewhere.push({ prose: new Set(longest), source: 'longest' })
  return elsewhere.sort((one, other) => lengthOf(other.prose) - lengthOf(one.prose))[0]
}

const headlineIn = (document: Document) =>
  document.querySelector('[data-lede-part=headline]') ?? document.querySelector('h1')

const insideOf = (prose: Prose[], parts: Element[]) =>
  prose.filter(({ element }) => parts.some((part) => part.contains(element)))

/** Blocks whose beginning stands in the text that the page's data gives. */
function witnessed(prose: Prose[], articleBody: string): Prose[] {
  const whole = fold(articleBody)
  if (whole.length < 400) return []
  let length = 0
  const found = prose.filter(({ element }) => {
    const text = fold(element.textContent ?? '')
    const isIn = text.length > 40 && whole.includes(text.slice(0, 60))
    if (isIn) length += text.length
    return isIn
  })
  return length >= whole.length * WITNESSED ? found : []
}
