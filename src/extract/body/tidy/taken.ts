/** What the header has taken from the visible page stands in the header, not in the text. */
import type { TidyStep } from '.'

export const removeTaken: TidyStep = ({ root: story }) => {
  for (const part of story.querySelectorAll('[data-lede-part]')) part.remove()
}
