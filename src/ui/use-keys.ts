/** Single keys: D, J, +. They never fire with a modifier or inside a field (WCAG 2.1.4). */
import { useEffect, useRef } from 'preact/hooks'

/** From a key, as `KeyboardEvent.key` in lower case, to what it does. */
export type Keys = Record<string, () => void>

/** `target` hears the keys: the document, or the root of a shadow tree. */
export function useKeys(keys: Keys, isOn: boolean, target: EventTarget = document): void {
  const present = useRef(keys)
  present.current = keys
  useEffect(() => {
    if (!isOn) return
    const onKey = (event: Event) => {
      const { key, ctrlKey, altKey, metaKey, defaultPrevented } = event as KeyboardEvent
      if (ctrlKey || altKey || metaKey || defaultPrevented || isField(event.composedPath()[0]))
        return
      const act = present.current[key.toLowerCase()]
      if (!act) return
      event.preventDefault()
      act()
    }
    target.addEventListener('keydown', onKey)
    return () => target.removeEventListener('keydown', onKey)
  }, [isOn, target])
}

const NOT_WRITTEN_IN = new Set(['radio', 'checkbox', 'range', 'button'])

/** Whether the reader writes in this element, so that its keys are letters. */
export function isField(element: EventTarget | undefined): boolean {
  if (!(element instanceof HTMLElement)) return false
  if (element instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(element.type)
  return element.isContentEditable || element.matches('textarea, select')
}
