/** Text that stands with the story's blocks and is not of their kin: what leads in, what lies between. */
import { isBefore } from '../place'
import { boxAround, inBoxes, spineOf } from './boxes'
import { isChapter } from './chapter'
import { foldedBehind } from './folds'
import { introductionAmong } from './introduction'
import { commonAncestor } from './kinship'
import { isInSight, LEAST, type Prose } from './prose'

/** No more than this share of it stands in links. */
const LINKED = 0.25
/** What a teaser has, and a paragraph has not; a picture of the story's may have a caption. */
const CARD = 'h1, h2, h3, h4, h5, h6, a[href] img, img:not(figure:has(figcaption) *), button'
/** So many levels above the story's blocks its own paragraphs may stand beside what holds these. */
const LEVELS = 4
/** What a box of the site's has, and a chapter behind the story has not. */
const LEADS = 'a[href], img'

/**
 * `members`, with the text behind the headline that stands among them, or in what holds them, and
 * with the paragraphs beside that.
 */
export function withNeighbours(
  members: Prose[],
  prose: Prose[],
  headline: Element | null
): Prose[] {
  const blocks = members.map(({ element }) => element)
  const root = commonAncestor(blocks)
  if (!headline || !root) return members
  const all = new Set(members)
  const spine = spineOf(blocks, root)
  const around = new Set<Element | null>()
  for (let at: Element | null = root; at && around.size < LEVELS; at = at.parentElement)
    around.add(at)
  const isBeside = ({ element, length }: Prose) =>
    element.localName === 'p' && length > LEAST && around.has(element.parentElement)
  const wrapped: Prose[] = []
  for (const one of between(headline, members, prose)) {
    if (isWrapped(one, root)) wrapped.push(one)
    const isAmong =
      root.contains(one.element) && !isCard(one.element, (holder) => spine.has(holder))
    if (isAmong || isBeside(one)) all.add(one)
  }
  // One may be a standfirst, or what the site has to say.
  if (wrapped.length > 1) for (const one of wrapped) all.add(one)
  for (const one of chaptersBehind(members.at(-1) as Prose, around, prose)) all.add(one)
  for (const one of foldedBehind(members, prose)) all.add(one)
  const [first] = members as [Prose]
  const before = between(headline, [first], prose)
  for (const one of introductionAmong(before, holdsEither(headline, first))) all.add(one)
  return prose.filter((one) => all.has(one))
}

/** Paragraphs may have a wrapper each, beside what holds the rest of the story. */
const isWrapped = ({ element, length }: Prose, { parentElement: around }: Element): boolean =>
  element.localName === 'p' &&
  length > LEAST &&
  element.parentElement?.childElementCount === 1 &&
  element.parentElement.parentElement === around

/** What stands in boxes of their own behind the story, in what is `around` it: questions and answers. */
function* chaptersBehind(last: Prose, around: Set<Element | null>, prose: Prose[]) {
  const behind = prose.slice(prose.indexOf(last) + 1).filter(isInSight)
  for (const [box, blocks] of inBoxes(behind, (holder) => around.has(holder)))
    if (!box.querySelector(LEADS) && isChapter(box)) yield* blocks
}

/**
 * The first block between headline and story that is no part of a teaser: a standfirst, or, where it
 * is longer, the story's beginning.
 */
export function leadBefore(
  members: Prose[],
  prose: Prose[],
  headline: Element | null
): Prose | undefined {
  const [first] = members
  if (!headline || !first) return
  const holdsOthers = holdsEither(headline, first)
  for (const one of between(headline, [first], prose))
    if (!one.element.closest('figure')) return isCard(one.element, holdsOthers) ? undefined : one
  return
}

/** Asks of what is around a block between `headline` and `first`, the story's, whether it holds one of these. */
const holdsEither = (headline: Element, first: Prose) => (holder: Element) =>
  holder.contains(headline) || holder.contains(first.element)

function* between(headline: Element, members: Prose[], prose: Prose[]): Generator<Prose> {
  const last = members.at(-1)
  const known = new Set(members)
  for (let index = firstAfter(headline, prose); index < prose.length; index++) {
    const one = prose[index] as Prose
    if (one === last) return
    const { element, linked, length } = one
    if (!isInSight(one) || linked > length * LINKED || known.has(one)) continue
    if (!headline.contains(element)) yield one
  }
}

/** Whether the widest box around the block that holds nothing else of the story is a teaser. */
const isCard = (element: Element, holdsOthers: (holder: Element) => boolean) =>
  [...boxAround(element, holdsOthers).querySelectorAll(CARD)].some((one) => one !== element)

/** Where in `prose`, which is in the page's order, the blocks begin that follow the headline. */
export function firstAfter(headline: Element, prose: Prose[]): number {
  let from = 0
  let to = prose.length
  while (from < to) {
    const middle = (from + to) >> 1
    if (isBefore(headline, (prose[middle] as Prose).element)) to = middle
    else from = middle + 1
  }
  return from
}
