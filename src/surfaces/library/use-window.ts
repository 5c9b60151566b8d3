/** Which rows of a long list are in sight, with some to spare on both sides. */
import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'

export interface WindowOptions {
  list: RefObject<HTMLElement | null>
  scroller: RefObject<HTMLElement | null>
  count: number
  /** Rows with a passage are higher. */
  isSearch: boolean
}

export interface Seen {
  from: number
  to: number
  /** Height of a row, in CSS pixels. */
  row: number
}

/** Rows drawn beyond each edge, so that a flick of the wheel meets text. */
const SPARE = 8

/** Rows before anything is measured: those of a large screen. */
const FIRST = 16

export function useWindow({ list, scroller, count, isSearch }: WindowOptions): Seen {
  const [seen, setSeen] = useState({ from: 0, to: FIRST, row: 0 })
  // After the first rows are painted: to measure earlier would lay the page out twice.
  useEffect(() => {
    const view = scroller.current
    if (!view) return
    const look = () => {
      const first = list.current?.querySelector<HTMLElement>('.story-place')
      const row = first?.offsetHeight ?? 0
      if (!list.current || row === 0) return
      const above = view.getBoundingClientRect().top - list.current.getBoundingClientRect().top
      const from = Math.max(0, Math.floor(above / row) - SPARE)
      const to = Math.min(count, Math.ceil((above + view.clientHeight) / row) + SPARE)
      const start = Math.min(from, Math.max(0, count - 1))
      setSeen((now) =>
        now.from === start && now.to === to && now.row === row ? now : { from: start, to, row }
      )
    }
    look()
    view.addEventListener('scroll', look, { passive: true })
    const resized = new ResizeObserver(look)
    resized.observe(view)
    return () => {
      view.removeEventListener('scroll', look)
      resized.disconnect()
    }
  }, [list, scroller, count, isSearch])
  return seen
}
