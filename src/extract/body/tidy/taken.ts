/** What the header has taken from the visible page stands in the header, not in the text. */
import { PART } from '../../metadata/header'
import { fold, isInText, textOf } from '../text'
import type { TidyStep } from '.'
import { removeLine, timesOfEntries } from './entries'

/** A line of the header's, where it stands within a block of the story. */
const LINE = 120

export const removeTaken: TidyStep = ({ root, members, spine }, header) => {
  const printed = [header.headline, header.standfirst ?? ''].map(fold)
  const times = timesOfEntries(root)
  for (const part of root.querySelectorAll(`[${PART}]`)) {
    if (part.getAttribute(PART) === 'date' && isInText(part)) continue
    const isStory = spine.has(part) && !(members.has(part) && textOf(part).length <= LINE)
    if (!isStory || printed.includes(fold(textOf(part)))) removeLine(part, times)
  }
}
