/** What the reader cannot see goes, unless it is the folded rest of the story, or the story itself. */
import { fold, linkShare, textOf } from '../text'
import type { TidyStep } from '.'

/** A closed `<details>` hides what it holds, and the reader may open it. */
const HIDDEN = ':not(details) > [data-lede-hidden]'

/** Characters; the same words may stand twice in a text, so many in a row do not. */
const ROW = 100

export const removeHidden: TidyStep = ({ root, members, spine }) => {
  const unseen = [...members].filter((member) => member.closest(HIDDEN))
  if (unseen.length > members.size / 2) return
  const seen = [...members].filter((member) => !member.closest(HIDDEN))
  const told = unseen.length > 0 ? fold(seen.map(textOf).join(' ')) : ''
  for (const hidden of root.querySelectorAll(HIDDEN)) {
    const isStory = spine.has(hidden) || unseen.some((member) => member.contains(hidden))
    const end = fold(textOf(hidden)).slice(-ROW)
    // A copy, to be read aloud or for narrow screens, ends as what is seen.
    const isCopy = end.length === ROW && told.includes(end)
    if (isCopy || !(isStory || isFolded(hidden))) hidden.remove()
  }
}

/** An answer under its question: a heading in sight tells of it, and a press shows it. */
const FOLDED = ':is(h2, h3, h4, h5, h6, :has(> :is(h2, h3, h4, h5, h6):only-child)) + :has(p)'

/** With more of it in links it leads on. */
const LINKED = 0.25

const isFolded = (hidden: Element) => hidden.matches(FOLDED) && linkShare(hidden) < LINKED
