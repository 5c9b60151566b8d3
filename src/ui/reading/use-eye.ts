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
    const off = from + share * (to - from) + beyond - restsAt
    const offset = along(text) + off
    const place = flow === 'down' ? { top: offset } : { left: -offset }
    // Where nothing is laid out anew, a smooth scroll that is under way goes on.
    if (Math.abs(off) >= 1) text.scrollTo({ ...place, behavior: 'instant' })
    placed.current = along(text)
  }
  const restore = () => {
    const [text, seen] = [scroller.current, sight.current]
    if (!text || !seen) return
    // Also for a reader who is led: what they scroll to by themselves afterwards is seen again.
    seenIn.current = layoutOf(text)
    if (isLed() || !blocks[seen.index]) return
    settle(text, seen)
    const there = placed.current
    // A face comes later; a reader who has scrolled on meanwhile is left alone.
    void document.fonts.ready.then(() => placed.current === there && settle(text, seen))
  }
  const onResize = () => {
    if (scroller.current && seenIn.current !== layoutOf(scroller.current)) restore()
  }

  const present = useRef({ look, onResize, restore })
  present.current = { look, onResize, restore }
  useEffect(() => {
    const text = scroller.current
    if (!text) return
    const listening = new AbortController()
    const { signal } = listening
    text.addEventListener('scroll', () => present.current.look(), { passive: true, signal })
    // Chromium lays out on paper what it had only guessed the height of.
    addEventListener('afterprint', () => present.current.restore(), { signal })
    const resized = new ResizeObserver(() => present.current.onResize())
    resized.observe(text)
    return () => {
      resized.disconnect()
      listening.abort()
    }
  }, [scroller])
  return restore
}
