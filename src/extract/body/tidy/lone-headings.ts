/** Headings that the other steps have left with nothing to head. */
import { textOf } from '../text'
import { LONGEST_HEADING } from '../tree'
import type { TidyStep } from '.'

const CONTENT = 'img, video, audio, iframe, object, embed, hr'
const HEADING = 'h1, h2, h3, h4, h5, h6'

export const removeLoneHeadings: TidyStep = ({ root: story }) => {
  for (const fold of story.querySelectorAll('details')) {
    const named = fold.querySelector('summary')
    const isEmpty = !fold.querySelector(CONTENT) && textOf(fold) === (named ? textOf(named) : '')
    if (isEmpty) fold.remove()
  }
  for (const heading of [...story.querySelectorAll(HEADING)].reverse())
    if (textOf(heading).length <= LONGEST_HEADING && !isFollowedByText(heading, story))
      heading.remove()
}

/** Whether anything but headings stands after the heading, inside the story. */
function isFollowedByText(heading: Element, story: Element): boolean {
  for (let at: Element = heading; at !== story; at = at.parentElement ?? story)
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType === 1 && (next as Element).matches(HEADING)) continue
      if (textOf(next) !== '' || (next as Element).querySelector?.(CONTENT)) return true
    }
  return false
}
