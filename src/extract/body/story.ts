/** Chooses the blocks that are the story, and the element that holds them all. */
import type { Header } from '../metadata/header'
import { DATELINE } from '../metadata/visible/standfirst'
import type { Finder } from '../snapshot'
import type { Steps } from '../steps'
import { spineOf } from './boxes'
import { headlineIn } from './headline'
import { commonAncestor, lengthOf, withKin } from './kinship'
import { firstAfter, leadBefore, withNeighbours } from './neighbours'
import { isInSight, LEAST, type Prose, proseOf } from './prose'
import { withRecipe } from './recipe'
import { isPlain, type Seeds, seedsAmong } from './seeds'
import { withoutTeasers } from './teasers'
import { textOf } from './text'

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
/** Characters in sight below the headline; then nothing above it is the story. */
const ENOUGH = 600

/** A standfirst has no more characters. */
const LONGEST_STANDFIRST = 500

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
  const told = lead && textOf(lead.element)
  const isTold = ({ element }: Prose) => textOf(element) === told
  const isFirst = lead && beginsStory(lead) && !kin.some(isTold)
  const around = withNeighbours(isFirst ? [lead, ...kin] : kin, prose, headline)
  const near = withRecipe(around, page, header.recipe)
  const members = new Set(near.map(({ element }) => element))
  const standfirst = isFirst ? undefined : lead?.element
  const shared = commonAncestor([...members])
  const root = shared?.matches('p, li, dd, td') ? (shared.parentElement ?? shared) : shared
  if (!root) return
  const spine = spineOf(members, root)
  const extent = extentOf([...members])
  return { root, members, spine, extent, source: seeds.source, page, standfirst }
}

const beginsStory = ({ element, length }: Prose) =>
  length > LONGEST_STANDFIRST ||
  element.matches('[itemprop~=articleBody]') ||
  DATELINE.test(textOf(element))

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
