/** What the header has taken from the visible page stands in the header, not in the text. */
import { PART } from '../../metadata/header'
import { isTelling } from '../../metadata/visible/wanted'
import { fold, isInText, textOf } from '../text'
import type { TidyStep } from '.'
import { removeLine, timesOfEntries } from './entries'

/** A line of the header's, where it stands within a block of the story. */
const LINE = 120

/** A short heading right before the headline belongs to that. */
const KICKER = 'h2, h3, h4, h5, h6'
/** Characters. */
const LONGEST_KICKER = 60

export const removeTaken: TidyStep = ({ root, members, spine }, header) => {
  const printed = [header.headline, header.standfirst ?? ''].map(fold)
  const times = timesOfEntries(root)
  const headline = root.querySelector(`[${PART}=headline]`)
  for (const part of root.querySelectorAll(`[${PART}]`)) {
    if (part.getAttribute(PART) === 'date' && isInText(part)) continue
    const isStory = spine.has(part) && !(members.has(part) && textOf(part).length <= LINE)
    if (isStory && !printed.includes(fold(textOf(part)))) continue
    if (part === headline) kickerOf(part)?.remove()
    const heading = headingIn(part)
    if (heading) part.after(heading)
    removeLine(part, times)
  }
}

function kickerOf(headline: Element): Element | undefined {
  let before = headline.previousSibling
  while (before && before.nodeType !== 1 && !before.textContent?.trim())
    before = before.previousSibling
  const isOne = before?.nodeType === 1 && (before as Element).matches(KICKER)
  return isOne && textOf(before as Element).length < LONGEST_KICKER
    ? (before as Element)
    : undefined
}

/**
 * What follows a byline or a date in the same box, as in the entries of a live blog; the writer's name, and
 * what she is, may be set as a heading, too.
 */
function headingIn(part: Element): Element | undefined {
  if (!/^(?:byline|date)$/.test(part.getAttribute(PART) ?? '')) return undefined
  const heading = part.querySelector(`:is(h2, h3, h4, h5, h6):not([${PART}], :has(a))`)
  return heading && isTelling(fold(textOf(heading))) ? heading : undefined
}
