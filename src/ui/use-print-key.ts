/** The browser's own key for printing, where what it would print is not the story alone. */
import { useLayoutEffect, useRef } from 'preact/hooks'

/** `target` hears the keys: the document, or the root of a shadow tree. */
export function usePrintKey(print: () => void, target: EventTarget = document): void {
  const present = useRef(print)
  present.current = print
  // Before the first paint: a key pressed as soon as something is seen is heard.
  useLayoutEffect(() => {
    const onKey = (event: Event) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event as KeyboardEvent
      if (key.toLowerCase() !== 'p' || altKey || shiftKey || ctrlKey === metaKey) return
      event.preventDefault()
      present.current()
    }
    target.addEventListener('keydown', onKey)
    return () => target.removeEventListener('keydown', onKey)
  }, [target])
}
