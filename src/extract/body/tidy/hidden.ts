/** What the reader cannot see goes, unless it is the folded rest of the story, or the story itself. */
import { linkShare } from '../text'
import type { TidyStep } from '.'

/** A closed `<details>` hides what it holds, and the reader may open it. */
const HIDDEN = ':not(details) > [data-lede-hidden]'

export const removeHidden: TidyStep = ({ root, members, spine }) => {
  const unseen = [...members].filter((member) => member.closest(HIDDEN))
  if (unseen.length > members.size / 2) return
  for (const hidden of root.querySelectorAll(HIDDEN))
    if (
      !spine.has(hidden) &&
      !unseen.some((member) => member.contains(hidden)) &&
      !isFolded(hidden)
    )
      hidden.remove()
}

/** An answer under its question: a heading in sight tells of it, and a press shows it. */
const FOLDED = ':is(h2, h3, h4, h5, h6, :has(> :is(h2, h3, h4, h5, h6):only-child)) + :has(p)'

/** With more of it in links it leads on. */
const LINKED = 0.25

const isFolded = (hidden: Element) => hidden.matches(FOLDED) && linkShare(hidden) < LINKED
