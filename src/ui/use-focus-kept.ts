/**
 * Keeps the keyboard where what has the focus is taken away, as a toast's button is by its own press.
 * The text gets it: over a page, nothing else than what stands there hears the reader's keys.
 */
import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** What has the focus in the document, or the shadow tree, that `text` stands in. */
export function focusedAround(text: Element): Element | null {
  const { activeElement } = text.getRootNode() as Document | ShadowRoot
  return activeElement === document.body ? null : activeElement
}

export function useFocusKept(text: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget | null>(null)
  useLayoutEffect(() => {
    const root = text.current?.getRootNode()
    const onFocus = ({ target }: Event) => {
      last.current = target
    }
    root?.addEventListener('focusin', onFocus)
    return () => root?.removeEventListener('focusin', onFocus)
  }, [text])
  // After every drawing: browsers tell nobody that what had the focus is gone.
  useLayoutEffect(() => {
    const element = text.current
    const isGone = last.current instanceof Element && !last.current.isConnected
    if (element && isGone && !focusedAround(element)) element.focus({ preventScroll: true })
  })
}
