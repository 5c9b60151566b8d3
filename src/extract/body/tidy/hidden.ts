/** What the reader cannot see goes, unless it is the folded rest of the story, or the story itself. */
import type { TidyStep } from '.'

/** A closed `<details>` hides what it holds, and the reader may open it. */
const HIDDEN = ':not(details) > [data-lede-hidden]'

export const removeHidden: TidyStep = ({ root, members, spine }) => {
  const unseen = [...members].filter((member) => member.closest(HIDDEN))
  if (unseen.length > members.size / 2) return
  for (const hidden of root.querySelectorAll(HIDDEN))
    if (!spine.has(hidden) && !unseen.some((member) => member.contains(hidden))) hidden.remove()
}
