/**
 * Keeps the words under the reader's eye where they are while the text is laid out anew: in a window of
 * another width, in other type, in lines that run another way.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Block } from './blocks'
import { along, extentOf, type Flow, placeOf } from './place'

export interface EyeOptions {
  scroller: RefObject<HTMLElement | null>
  blocks: readonly Block[]
  flow: Flow
  /** From the start of the view to where the eye rests, in CSS pixels. */
  restsAt: number
  /** Something else takes the reader to where they are to be. */
  isLed(): boolean
}

/** What the eye rests on: how far into which block, and how far beyond it, in CSS pixels. */
interface Sight {
  index: number
  share: number
  beyond: number
}

/** CSS pixels; a reader who is so near the start is at the start, however it is laid out. */
const AT_START = 8

/** Gives what brings back the words that the eye rested on before the text was laid out anew. */
export function useEye({ scroller, blocks, flow, restsAt, isLed }: EyeOptions): () => void {
  const sight = useRef<Sight | undefined>(undefined)
  /** The layout that the sight was seen in, and where it was brought back to last. */
  const seenIn = useRef('')
  const placed = useRef(-1)

  /** The length of lines alone: a phone's own bars, which come and go, do not lay out the text anew. */
  const layoutOf = ({ clientWidth, clientHeight }: Element) =>
    flow + (flow === 'down' ? clientWidth : clientHeight)
  const extent = (text: Element, index: number): [from: number, to: number] => {
    const block = blocks[index]
    return block ? extentOf(block.element, text.getBoundingClientRect(), flow) : [0, 0]
  }
  const look = () => {
    const text = scroller.current
    if (!text || blocks.length === 0 || Math.abs(along(text) - placed.current) < 1) return
    // Scrolled by the new layout, not by the reader.
    if (sight.current && seenIn.current !== layoutOf(text)) return
    const index = placeOf(blocks, text, flow, restsAt).paragraph
    const [from, to] = extent(text, index)
    const size = Math.max(1, to - from)
    const share = Math.min(1, Math.max(0, (restsAt - from) / size))
    const beyond = restsAt - from - share * size
    sight.current = along(text) > AT_START ? { index, share, beyond } : undefined
    seenIn.current = layoutOf(text)
    placed.current = -1
  }
  const settle = (text: Element, { index, share, beyond }: Sight) => {
    const [from, to] = extent(text, index)
    const offset = along(text) + from + share * (to - from) + beyond - restsAt
    const place = flow === 'down' ? { top: offset } : { left: -offset }
    text.scrollTo({ ...place, behavior: 'instant' })
    placed.current = along(text)
    seenIn.current = layoutOf(text)
  }
  const restore = () => {
    const [text, seen] = [scroller.current, sight.current]
    if (!text || !seen || isLed() || !blocks[seen.index]) return
    settle(text, seen)
    const there = placed.current
    // A face comes later; a reader who has scrolled on meanwhile is left alone.
    void document.fonts.ready.then(() => placed.current === there && settle(text, seen))
  }
  const onResize = () => {
    if (scroller.current && seenIn.current !== layoutOf(scroller.current)) restore()
  }

  const present = useRef({ look, onResize })
  present.current = { look, onResize }
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const onScroll = () => present.current.look()
    text.addEventListener('scroll', onScroll, { passive: true })
    const resized = new ResizeObserver(() => present.current.onResize())
    resized.observe(text)
    return () => {
      resized.disconnect()
      text.removeEventListener('scroll', onScroll)
    }
  }, [scroller])
  return restore
}
