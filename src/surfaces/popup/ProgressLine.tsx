/** How far the reader is, as a line of ink on the bar's top edge; and where, to be kept. */
import { useEffect, useRef } from 'preact/hooks'
import { type ReadingPlaceOptions, useReadingPlace } from './use-reading-place'

export function ProgressLine(props: ReadingPlaceOptions) {
  const { region } = props
  const line = useRef<HTMLElement>(null)
  useReadingPlace(props)
  useEffect(() => {
    const scroller = region.current
    if (!scroller) return
    const draw = () => {
      const { scrollTop, scrollHeight, clientHeight } = scroller
      const read = Math.min(1, scrollTop / Math.max(1, scrollHeight - clientHeight))
      line.current?.style.setProperty('--read-part', String(read))
    }
    draw()
    scroller.addEventListener('scroll', draw, { passive: true })
    return () => scroller.removeEventListener('scroll', draw)
  }, [region])
  return <i ref={line} class="progress-line lede-progress" aria-hidden="true" />
}
