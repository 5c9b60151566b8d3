/**
 * Holds a paragraph where it landed while the text around it still moves: a face arrives, an image
 * is drawn, the size of the text or of the window changes. Until the reader moves on by themselves.
 */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** How readers move by themselves; the keys are those that a browser scrolls by. */
const MOVES = ['wheel', 'touchmove', 'pointerdown'] as const
const SCROLLING = new Set([
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
  ...['PageUp', 'PageDown', 'Home', 'End', ' ']
])

/** `onMove` hears the reader move by themselves, or press Space, which a surface may answer to. */
export function hearMoves(
  text: HTMLElement,
  onMove: (event: Event) => void,
  signal: AbortSignal
): void {
  const options = { passive: true, signal }
  for (const type of MOVES) text.addEventListener(type, onMove, options)
  const onKey = (event: KeyboardEvent) => {
    if (SCROLLING.has(event.key)) onMove(event)
  }
  text.addEventListener('keydown', onKey, options)
}

export interface Hold {
  /** From now on the block at `index` is held. */
  take(index: number): void
  free(): void
  /** Index of the block that is held. */
  held(): number | undefined
}

/** `land` brings the block at an index back to its place. */
export function useHold(
  scroller: RefObject<HTMLElement | null>,
  land: (index: number) => void
): Hold {
  const held = useRef<number | undefined>(undefined)
  const present = useRef(land)
  present.current = land
  const free = () => {
    held.current = undefined
  }
  const settle = () => {
    if (held.current !== undefined) present.current(held.current)
  }
  useEffect(() => {
    const text = scroller.current
    const frame = text?.firstElementChild
    if (!text || !frame) return
    const listening = new AbortController()
    hearMoves(text, free, listening.signal)
    const resized = new ResizeObserver(settle)
    resized.observe(frame)
    return () => {
      resized.disconnect()
      listening.abort()
    }
  }, [scroller])
  const take = (index: number) => {
    held.current = index
  }
  return { take, free, held: () => held.current }
}
