/** Vertical lines run to the left, so a wheel that is turned down moves the text that way. */
import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Flow } from './place'

export function useWheelAlong(scroller: RefObject<HTMLElement | null>, flow: Flow): void {
  useEffect(() => {
    const text = scroller.current
    if (!text || flow === 'down') return
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) return
      event.preventDefault()
      const size = [1, 32, text.clientWidth][event.deltaMode] ?? 1
      text.scrollBy({ left: -event.deltaY * size, behavior: 'instant' })
    }
    text.addEventListener('wheel', onWheel, { passive: false })
    return () => text.removeEventListener('wheel', onWheel)
  }, [scroller, flow])
}
