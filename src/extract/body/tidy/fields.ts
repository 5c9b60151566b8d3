/** A box with a field to write into asks for something: an address for letters, an opinion, a question. */
import { FIELD } from '../../snapshot'
import { textOf } from '../text'
import type { TidyStep } from '.'

/** Characters; with more text it is no such box. */
const MOST = 500
/** A page with more of them is a form. */
const MOST_BOXES = 50
/** What belongs to the story, also where a field stands above it to search it. */
const STORY = 'table, pre, dl, blockquote, h1, figure'

export const removeFields: TidyStep = ({ root, spine }) => {
  for (const holder of [...root.querySelectorAll(`[${FIELD}]`)].slice(0, MOST_BOXES)) {
    let box: Element | undefined
    for (let at: Element = holder; mayGo(at); at = at.parentElement as Element) box = at
    box?.remove()
  }

  function mayGo(at: Element): boolean {
    if (at === root || !root.contains(at) || textOf(at).length > MOST) return false
    if (at.querySelector(STORY)) return false
    return !spine.has(at)
  }
}
