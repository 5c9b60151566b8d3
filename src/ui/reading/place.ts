/** Where a reader is in a story, from what is in view. */
import { FINISHED } from '../../article/finished'
import type { ReadingPlace } from '../../platform/messages'
import type { Block } from './blocks'

export interface Place extends ReadingPlace {
  /** The last block that is in view: so far the reader can have seen. -1 above the text. */
  seen: number
  /** Share of the way to the end of the text: 0 unscrolled, 1 with the last line in view. */
  way: number
}

/** A block counts as seen when at least this many CSS pixels of it are in view. */
const IN_VIEW = 24

/** How the text runs through the view; vertical lines run from right to left. */
export type Flow = 'down' | 'left'

/** How the text in `scroller` is drawn to run. */
export const flowOf = (scroller: Element): Flow =>
  getComputedStyle(scroller).writingMode === 'vertical-rl' ? 'left' : 'down'

/**
 * Index of the block at which a reader goes on who left off at `place`. 0 is the start of the story:
 * there it is also opened when it was read to its end.
 */
export const resumeAt = (place: ReadingPlace | undefined): number =>
  place && place.fraction < FINISHED ? place.paragraph : 0

/** Distance along the flow from the view's start to the start and the end of `what`. */
export function extentOf(
  what: Pick<Element, 'getBoundingClientRect'>,
  view: DOMRect,
  flow: Flow
): [from: number, to: number] {
  const box = what.getBoundingClientRect()
  return flow === 'down'
    ? [box.top - view.top, box.bottom - view.top]
    : [view.right - box.right, view.right - box.left]
}

/** CSS pixels scrolled from the start of the text, whichever way it runs. */
export const along = ({ scrollTop, scrollLeft }: Element): number =>
  scrollTop + Math.abs(scrollLeft)

/** `covered`: how much of the view's start a toolbar hides, in CSS pixels. */
export function placeOf(
  blocks: readonly Block[],
  scroller: Element,
  flow: Flow = 'down',
  covered = 0
): Place {
  const view = scroller.getBoundingClientRect()
  const size = flow === 'down' ? view.height : view.width
  const from = (index: number) => extent(index)[0]
  const extent = (index: number): [from: number, to: number] => {
    const block = blocks[index]
    return block ? extentOf(block.element, view, flow) : [0, 0]
  }
  const seen = lastWhere(blocks.length, (index) => from(index) < size - IN_VIEW)
  const paragraph = Math.max(
    0,
    lastWhere(blocks.length, (index) => from(index) <= covered + 1)
  )
  const [start] = extent(0)
  const [, end] = extent(blocks.length - 1)
  const fraction = end > start ? Math.min(1, Math.max(0, (size - start) / (end - start))) : 1
  const gone = along(scroller)
  const way = gone > 0 ? gone / (gone + Math.max(0, end - size)) : 0
  return { paragraph, seen, fraction, way }
}

/** The last of `count` indices that meets `test`, where all before it do; -1 when none does. */
function lastWhere(count: number, test: (index: number) => boolean): number {
  let [low, high] = [0, count]
  while (low < high) {
    const middle = (low + high) >> 1
    if (test(middle)) low = middle + 1
    else high = middle
  }
  return low - 1
}
