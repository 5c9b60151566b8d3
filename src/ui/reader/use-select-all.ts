/**
 * In a tab of its own, the browser's key for selecting all selects the story, from its headline to its
 * end: left to the browser, it takes the bars too. Over a page it is left to the browser all the same:
 * what a script selects in a closed root is told to the page.
 */
import type { RefObject } from 'preact'
import { isCommand, isField, useKeydown } from '../use-keys'

/** @param view holds the story */
export function useSelectAll(view: RefObject<HTMLElement | null>): void {
  const onKey = (press: KeyboardEvent) => {
    if (!isCommand(press, 'a') || isField(press.composedPath()[0])) return
    const [header, body] = view.current?.querySelectorAll('.reader-header, .body') ?? []
    if (!header || !body || body.getRootNode() !== document) return
    press.preventDefault()
    getSelection()?.setBaseAndExtent(header, 0, body, body.childNodes.length)
  }
  useKeydown(onKey, true, document)
}
