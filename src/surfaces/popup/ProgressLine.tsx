/** How far the reader is, as a line of ink on the bar's top edge. */
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

export function ProgressLine({ region }: { region: RefObject<HTMLElement | null> }) {
  const line = useRef<HTMLElement>(null)
  useEffect(() => {
    const scroller = region.current
    if (!scroller) return
    const draw = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      const read = Math.min(1, scrollTop / Math.max(1, scrollHeight - clientHeight))
      line.current?.style.setProperty('--read-part', String(read))
    }
    scroller.addEventListener('scroll', draw, { passive: true })
    return () => scroller.removeEventListener('scroll', draw)
  }, [region])
  return <i ref={line} class="progress-line lede-progress" aria-hidden="true" />
}
