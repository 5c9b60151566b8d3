/** The browser's own key for printing, where what it would print is not the story alone. */
import { isCommand, useKeydown } from './use-keys'

/** `target` hears the keys: the document, or the root of a shadow tree. */
export function usePrintKey(print: () => void, target: EventTarget = document): void {
  const onKey = (press: KeyboardEvent) => {
    if (!isCommand(press, 'p')) return
    press.preventDefault()
    print()
  }
  useKeydown(onKey, true, target)
}
