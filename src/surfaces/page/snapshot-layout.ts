/** What only the laid out page knows: what is seen, and how large it is printed. */

import { attribute, find, findAll, textOf } from './snapshot-nodes'

/** Marks the topmost element of what the reader cannot see. */
export const HIDDEN = 'data-lede-hidden'
/** Font size in CSS pixels, on elements that may hold the headline. */
export const SIZE = 'data-lede-size'

/** Hidden text shorter than this is no fold of a story. */
const FOLD = 140
/** A headline or kicker is no longer than this. */
const HEADLINE = 300
/** Beyond so many long paragraphs the story has begun, and no headline follows. */
const PARAGRAPHS_BEFORE_HEADLINE = 3

/** Where there is no layout, the attribute alone tells. */
export function isSeen(element: Element): boolean {
  const { checkVisibility } = Element.prototype
  return checkVisibility
    ? checkVisibility.call(element, { visibilityProperty: true })
    : attribute(element, 'hidden') === null
}

/** Whether a hidden element is worth keeping: the rest of a folded story, or data of the header. */
export function isHiddenStory(element: Element): boolean {
  if (find(element, '[itemprop], time, h1')) return true
  const length = textOf(element)?.length ?? 0
  if (length < FOLD) return false
  let linked = 0
  for (const link of findAll(element, 'a')) linked += link.textContent?.length ?? 0
  return linked * 2 < length
}

/** Notes font sizes until the story has begun. One for each walk. */
export class SizeNotes {
  #left = PARAGRAPHS_BEFORE_HEADLINE

  /** @param text the text that stands directly in `element`; `copy` takes the note. */
  note(element: Element, copy: Element, text: string): void {
    if (this.#left === 0 || text.length < 8) return
    const { length } = text.trim()
    if (length > HEADLINE) this.#left--
    else if (length >= 8 && !copy.hasAttribute(SIZE)) {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      if (size > 0) copy.setAttribute(SIZE, String(Math.round(size)))
    }
  }
}
