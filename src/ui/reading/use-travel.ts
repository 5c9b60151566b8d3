/** The ways through a text by key: a paragraph on or back, a page on or back, straight to one. */
import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import type { Block } from './blocks'
import { extentOf, type Flow, placeOf } from './place'

/** Where a paragraph lands, in CSS pixels from the start of the view: under the toolbar. */
export const LANDING = 80

/** Lines of the last page that stay in view. */
const KEPT_LINES = 2

export interface Travel {
  toBlock(index: number, isSmooth?: boolean): void
  step(by: 1 | -1): void
  page(by: 1 | -1): void
}

export function useTravel(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  flow: Flow
): Travel {
  /** The paragraph on the way, while a smooth scroll lasts. */
  const bound = useRef<{ index: number; until: number } | undefined>(undefined)

  const by = (distance: number, isSmooth: boolean) => {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    const behavior = isSmooth && !isStill ? 'smooth' : 'instant'
    scroller.current?.scrollBy(
      flow === 'down' ? { top: distance, behavior } : { left: -distance, behavior }
    )
  }
  const offsetOf = (index: number) => {
    const [text, block] = [scroller.current, blocks[index]]
    return text && block ? extentOf(block.element, text.getBoundingClientRect(), flow)[0] : 0
  }
  const toBlock = (index: number, isSmooth = true) => {
    bound.current = { index, until: performance.now() + 500 }
    by(offsetOf(index) - LANDING, isSmooth)
  }
  const present = () => {
    const text = scroller.current
    if (bound.current && performance.now() < bound.current.until) return bound.current.index
    return text ? placeOf(blocks, text, flow, LANDING + 1).paragraph : 0
  }
  const step = (way: 1 | -1) => {
    const at = present()
    const isMoving = bound.current !== undefined && performance.now() < bound.current.until
    const isBelow = offsetOf(at) > LANDING + 2
    const isAbove = offsetOf(at) < LANDING - 2
    // From the headline the first step goes to the lede; back from within a paragraph, to its top.
    const stays = !isMoving && (way === 1 ? isBelow : isAbove)
    const to = at + (stays ? 0 : way)
    if (to < 0) by(-1e6, true)
    else toBlock(Math.min(to, blocks.length - 1))
  }
  const page = (way: 1 | -1) => {
    const text = scroller.current
    if (!text) return
    const size = flow === 'down' ? text.clientHeight : text.clientWidth
    const line = Number.parseFloat(getComputedStyle(blocks[0]?.element ?? text).lineHeight) || 32
    by(way * Math.max(line, size - KEPT_LINES * line), true)
  }
  return { toBlock, step, page }
}
