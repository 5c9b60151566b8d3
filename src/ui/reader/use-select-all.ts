/**
 * The browser's own key for selecting all selects the story, from its headline to its end: left to
 * the browser, it takes the bars too, or the page below that nobody sees.
 */
import type { RefObject } from 'preact'
import { isCommand, isField, useKeydown } from '../use-keys'
import { selectionOf } from './selection-of'

/**
 * @param view holds the story
 * @param target hears the keys: the document, or the root of a shadow tree
 */
export function useSelectAll(
  view: RefObject<HTMLElement | null>,
  target: EventTarget = document
): void {
  const onKey = (press: KeyboardEvent) => {
    if (!isCommand(press, 'a') || isField(press.composedPath()[0])) return
    const [header, body] = view.current?.querySelectorAll('.reader-header, .body') ?? []
    if (!header || !body) return
    press.preventDefault()
    selectionOf(body)?.setBaseAndExtent(header, 0, body, body.childNodes.length)
  }
  useKeydown(onKey, true, target)
}
