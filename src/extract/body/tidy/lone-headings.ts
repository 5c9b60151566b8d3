/** Headings that the other steps have left with nothing to head. */
import { textOf } from '../text'
import { LONGEST_HEADING } from '../tree'
import type { TidyStep } from '.'

const CONTENT = 'img, svg, canvas, math, video, audio, iframe, object, embed, hr'
const HEADING = 'h1, h2, h3, h4, h5, h6'

export const removeLoneHeadings: TidyStep = ({ root: story }) => {
  for (const fold of story.querySelectorAll('details')) {
    const named = fold.querySelector('summary')
    const name = named ? textOf(named) : ''
    const isName = name.length <= LONGEST_HEADING && !/[.!?…。]$/.test(name)
    if (isName && textOf(fold) === name && !fold.querySelector(CONTENT)) fold.remove()
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
