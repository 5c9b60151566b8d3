/** The boxes that blocks of text stand in. */
import type { Prose } from './prose'

/** How many of the blocks each element around them holds. */
export function countsOf(blocks: Iterable<Element>): ReadonlyMap<Element, number> {
  const counts = new Map<Element, number>()
  for (const block of blocks)
    for (let at: Element | null = block; at; at = at.parentElement)
      counts.set(at, (counts.get(at) ?? 0) + 1)
  return counts
}

/** The widest box around a block that holds no more than `most` blocks, if it is not the block itself. */
export function smallBoxAround(
  block: Element,
  counts: ReadonlyMap<Element, number>,
  most: number
): Element | undefined {
  const box = boxAround(block, (holder) => (counts.get(holder) ?? 0) > most)
  return box === block ? undefined : box
}

/** The blocks with all that they stand in, up to and with `root`. */
export function spineOf(blocks: Iterable<Element>, root: Element): Set<Element> {
  const spine = new Set([root])
  for (const block of blocks)
    for (let at: Element | null = block; at && !spine.has(at); at = at.parentElement) spine.add(at)
  return spine
}

/** The widest box around an element that holds nothing else of the story, as `holdsOthers` tells. */
export function boxAround(element: Element, holdsOthers: (holder: Element) => boolean): Element {
  let box = element
  for (
    let around = element.parentElement;
    around && !holdsOthers(around);
    around = around.parentElement
  )
    box = around
  return box
}

/** Such boxes with the blocks in each; only those that hold several. */
export function inBoxes(
  blocks: Prose[],
  holdsOthers: (holder: Element) => boolean
): [Element, Prose[]][] {
  const boxes = Map.groupBy(blocks, ({ element }) => boxAround(element, holdsOthers))
  return [...boxes].filter(([, { length }]) => length > 1)
}
