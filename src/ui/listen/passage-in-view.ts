/** Where listening begins: where the reader is. */
import { extentOf, flowOf } from '../reading/place'
import type { Passage } from './passages'

/** The index of the first that begins in view, else of the one that fills it; 0 past them all. */
export function passageInView(passages: readonly Passage[], scroller: Element): number {
  const flow = flowOf(scroller)
  const view = scroller.getBoundingClientRect()
  const size = flow === 'down' ? view.height : view.width
  for (const [index, { element }] of passages.entries()) {
    const [from, to] = extentOf(element, view, flow)
    if (from >= 0 || to >= size) return from < size ? index : Math.max(0, index - 1)
  }
  return 0
}
