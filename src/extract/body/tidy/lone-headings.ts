/** Wrappers and headings that the other steps have left with nothing to hold or to head. */
import { textOf } from '../text'
import { LONGEST_HEADING } from '../tree'
import type { TidyStep } from '.'

const CONTENT = 'img, video, audio, iframe, object, embed, hr'
/** Stay for their place in a line or a table, though they hold nothing. */
const BLANK = new Set('br wbr td th'.split(' '))
const KEPT = new Set([...BLANK, ...CONTENT.split(', ')])
const HEADING = 'h1, h2, h3, h4, h5, h6'

export const removeEmpty: TidyStep = ({ root: story }) => {
  for (const element of [...story.querySelectorAll('*')].reverse())
    if (!KEPT.has(element.localName) && isEmpty(element)) element.remove()
  for (const heading of [...story.querySelectorAll(HEADING)].reverse())
    if (textOf(heading).length <= LONGEST_HEADING && !isFollowedByText(heading, story))
      heading.remove()
}

/** Asked from the innermost on: what is left in an element is not empty, but for what is kept. */
function isEmpty(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 && (child as Text).data.trim() !== '') return false
    if (child.nodeType === 1 && !isBlank(child as Element)) return false
  }
  return true
}

const isBlank = (element: Element) =>
  BLANK.has(element.localName) && !element.querySelector(CONTENT) && textOf(element) === ''

/** Whether anything but headings stands after the heading, inside the story. */
function isFollowedByText(heading: Element, story: Element): boolean {
  for (let at: Element = heading; at !== story; at = at.parentElement ?? story)
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (textOf(next) === '' && !(next instanceof Object && 'querySelector' in next)) continue
      if (next.nodeType === 1 && (next as Element).matches(HEADING)) continue
      if (textOf(next) !== '' || (next as Element).querySelector?.(CONTENT)) return true
    }
  return false
}
