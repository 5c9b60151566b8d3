/** The browser's own key for printing, where what it would print is not the story alone. */
import { useKeydown } from './use-keys'

/** `target` hears the keys: the document, or the root of a shadow tree. */
export function usePrintKey(print: () => void, target: EventTarget = document): void {
  const onKey = (press: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = press
    if (key.toLowerCase() !== 'p' || altKey || shiftKey || ctrlKey === metaKey) return
    press.preventDefault()
    print()
  }
  useKeydown(onKey, true, target)
}
