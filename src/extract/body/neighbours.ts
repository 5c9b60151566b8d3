/** Text that stands with the story's blocks and is not of their kin: what leads in, what lies between. */
import { commonAncestor } from './kinship'
import { LEAST, type Prose } from './prose'

/** No more than this share of it stands in links. */
const LINKED = 0.25
/** A standfirst has no more characters. */
const MOST = 500
/** What a teaser has, and a paragraph has not. */
const CARD = 'h1, h2, h3, h4, h5, h6, img, figure, button'
/** So many levels above the story's blocks its own paragraphs may stand beside what holds these. */
const LEVELS = 4

/**
 * `members`, with the text behind the headline that stands among them, or in what holds them, and
 * with the paragraphs beside that.
 */
export function withNeighbours(
  members: Prose[],
  prose: Prose[],
  headline: Element | null
): Prose[] {
  const root = commonAncestor(members.map(({ element }) => element))
  if (!headline || !root) return members
  const all = new Set(members)
  const spine = new Set<Element>([root])
  for (const { element } of members)
    for (let at: Element | null = element; at && !spine.has(at); at = at.parentElement)
      spine.add(at)
  const around = new Set<Element | null>()
  for (let at: Element | null = root; at && around.size < LEVELS; at = at.parentElement)
    around.add(at)
  const isBeside = ({ element, length }: Prose) =>
    element.localName === 'p' && length > LEAST && around.has(element.parentElement)
  for (const one of between(headline, members, prose)) {
    const isAmong =
      root.contains(one.element) && !isCard(one.element, (holder) => spine.has(holder))
    if (isAmong || isBeside(one)) all.add(one)
  }
  return prose.filter((one) => all.has(one))
}

/** The first block between headline and story that may be a standfirst. */
export function standfirstBefore(
  members: Prose[],
  prose: Prose[],
  headline: Element | null
): Element | undefined {
  const [first] = members
  if (!headline || !first) return
  const [before] = between(headline, [first], prose)
  if (!before || before.length > MOST) return
  const holdsOthers = (holder: Element) =>
    holder.contains(headline) || holder.contains(first.element)
  return isCard(before.element, holdsOthers) ? undefined : before.element
}

function* between(headline: Element, members: Prose[], prose: Prose[]): Generator<Prose> {
  const last = members.at(-1)
  const known = new Set(members)
  for (let index = firstAfter(headline, prose); index < prose.length; index++) {
    const one = prose[index] as Prose
    if (one === last) return
    const { element, isAside, isHidden, linked, length } = one
    if (isAside || isHidden || linked > length * LINKED || known.has(one)) continue
    if (!headline.contains(element)) yield one
  }
}

/** Whether the widest box around the block that holds nothing else of the story is a teaser. */
function isCard(element: Element, holdsOthers: (holder: Element) => boolean): boolean {
  let box = element
  for (
    let around = element.parentElement;
    around && !holdsOthers(around);
    around = around.parentElement
  )
    box = around
  return box.querySelector(CARD) !== null
}

/** Where in `prose`, which is in the page's order, the blocks begin that follow the headline. */
export function firstAfter(headline: Element, prose: Prose[]): number {
  let from = 0
  let to = prose.length
  while (from < to) {
    const middle = (from + to) >> 1
    const isAfter = headline.compareDocumentPosition((prose[middle] as Prose).element) & 4
    if (isAfter) to = middle
    else from = middle + 1
  }
  return from
}
