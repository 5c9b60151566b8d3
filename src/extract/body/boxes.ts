/** The boxes that blocks of text stand in. */
import type { Prose } from './prose'

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
  const boxes = new Map<Element, Prose[]>()
  for (const one of blocks) {
    const box = boxAround(one.element, holdsOthers)
    const blocks = boxes.get(box) ?? []
    boxes.set(box, blocks)
    blocks.push(one)
  }
  return [...boxes].filter(([, { length }]) => length > 1)
}
