/** The ways through a text by key: a paragraph on or back, a page on or back, straight to one. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Block } from './blocks'
import { along, extentOf, type Flow, placeOf } from './place'
import { useEye } from './use-eye'
import { hearMoves, useHold } from './use-hold'

/** Where a paragraph lands, in CSS pixels from the start of the view: under the toolbar. */
export const LANDING = 80

/** CSS pixels; a reader who has scrolled further has begun anew. */
const UNTOUCHED = 8

/** Lines of the last page that stay in view. */
const KEPT_LINES = 2

export interface Travel {
  toBlock(index: number, isSmooth?: boolean): void
  /** Where the reader left off, unless they have moved already; 0 is above all blocks. */
  begin(index: number): void
  /** Runs `change`, which may move the text, and brings back the block gone to last, or what was in view. */
  keep(change: () => void): void
  /** Brings back what was in view before the text was laid out anew. */
  restore(): void
  /** The reader goes elsewhere by another way: nothing brings them back. */
  free(): void
  step(by: 1 | -1): void
  page(by: 1 | -1): void
}

export function useTravel(
  scroller: RefObject<HTMLElement | null>,
  blocks: readonly Block[],
  flow: Flow
): Travel {
  /** Where a smooth scroll is bound for, while it lasts: the next step is counted from there. */
  const bound = useRef<{ offset: number; index?: number } | undefined>(undefined)
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const listening = new AbortController()
    const { signal } = listening
    const end = () => {
      bound.current = undefined
    }
    const onEnd = () => {
      // A way that another took the place of ends too, but not where this one is bound for.
      if (bound.current && Math.abs(along(text) - bound.current.offset) < 2) end()
    }
    text.addEventListener('scrollend', onEnd, { signal })
    // Space goes a page on from where this way leads.
    hearMoves(text, (event) => (event as KeyboardEvent).key !== ' ' && end(), signal)
    return () => listening.abort()
  }, [scroller])
  const hold = useHold(scroller, (index) => {
    if (bound.current || !isLanded(index)) toBlock(index, bound.current !== undefined)
  })

  const restore = useEye({
    ...{ scroller, blocks, flow, restsAt: LANDING },
    isLed: () => bound.current !== undefined || hold.held() !== undefined
  })

  const goTo = (text: HTMLElement, wanted: number, isSmooth: boolean, index?: number) => {
    const offset = Math.round(Math.min(Math.max(0, wanted), longest(text, flow)))
    const isStill = !isSmooth || matchMedia('(prefers-reduced-motion: reduce)').matches
    const isThere = Math.abs(offset - along(text)) < 1
    bound.current =
      isStill || isThere ? undefined : { offset, ...(index !== undefined && { index }) }
    const behavior = isStill ? 'instant' : 'smooth'
    text.scrollTo(flow === 'down' ? { top: offset, behavior } : { left: -offset, behavior })
  }
  /** From the start of the view to the start of the block, CSS pixels. */
  const offsetOf = (text: HTMLElement, index: number) => {
    const block = blocks[index]
    return block ? extentOf(block.element, text.getBoundingClientRect(), flow)[0] : 0
  }
  const toBlock = (index: number, isSmooth = true) => {
    const text = scroller.current
    if (!text) return
    hold.take(index)
    goTo(text, along(text) + offsetOf(text, index) - LANDING, isSmooth, index)
  }
  const isLanded = (index: number) => {
    const text = scroller.current
    return !text || Math.abs(offsetOf(text, index) - LANDING) < 1
  }
  const begin = (index: number) => {
    const isUntouched = scroller.current && along(scroller.current) <= UNTOUCHED
    if (!isUntouched || bound.current) return
    if (index > 0) toBlock(index, false)
    else hold.free()
  }
  const keep = (change: () => void) => {
    const index = hold.held()
    change()
    // At once, also from the way there: what the reader looks at is the change.
    if (index === undefined) restore()
    else toBlock(index, false)
  }
  const step = (way: 1 | -1) => {
    const text = scroller.current
    if (!text) return
    const goal = bound.current?.index
    const at = goal ?? placeOf(blocks, text, flow, LANDING + 1).paragraph
    const offset = goal === undefined ? offsetOf(text, at) - LANDING : 0
    // From the headline the first step goes to the lede; back from within a paragraph, to its top.
    const stays = way === 1 ? offset > 2 : offset < -2
    const to = at + (stays ? 0 : way)
    if (to < 0) {
      hold.free()
      goTo(text, 0, true)
    } else toBlock(Math.min(to, blocks.length - 1))
  }
  const page = (way: 1 | -1) => {
    const text = scroller.current
    if (!text) return
    const size = flow === 'down' ? text.clientHeight : text.clientWidth
    const line = Number.parseFloat(getComputedStyle(blocks[0]?.element ?? text).lineHeight) || 32
    const from = bound.current?.offset ?? along(text)
    hold.free()
    goTo(text, from + way * Math.max(line, size - KEPT_LINES * line), true)
  }
  return { toBlock, begin, keep, restore, free: hold.free, step, page }
}

function longest(text: HTMLElement, flow: Flow): number {
  return flow === 'down'
    ? text.scrollHeight - text.clientHeight
    : text.scrollWidth - text.clientWidth
}
