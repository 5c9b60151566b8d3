/** What only the laid out page knows: what is seen, and how large it is printed. */

import { attribute, find, findAll, nameOf, parentOf, textOf } from './snapshot-nodes'

/** Marks the topmost element of what the reader cannot see. */
export const HIDDEN = 'data-lede-hidden'

/** Hidden text shorter than this is no fold of a story. */
const FOLD = 140
const { checkVisibility } = Element.prototype
const ALSO_BY_VISIBILITY = { visibilityProperty: true }

/** Where there is no layout, the attribute alone tells. */
export const isSeen: (element: Element) => boolean = checkVisibility
  ? (element) => checkVisibility.call(element, ALSO_BY_VISIBILITY)
  : (element) => attribute(element, 'hidden') === null

/** A closed `<details>` says itself that what it hides is there to be opened. */
function isOfFold(element: Element): boolean {
  const parent = parentOf(element)
  return parent instanceof Element && nameOf(parent) === 'details'
}

/** Whether a hidden element is worth keeping: the rest of a fold, or data of the header. */
export function isHiddenStory(element: Element): boolean {
  if (find(element, '[itemprop], time, h1')) return true
  const length = textOf(element)?.length ?? 0
  if (length < FOLD && !isOfFold(element)) return false
  let linked = 0
  for (const link of findAll(element, 'a')) linked += link.textContent?.length ?? 0
  return linked * 2 < length
}
