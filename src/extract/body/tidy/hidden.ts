/** What the reader cannot see goes, unless it is the folded rest of the story, or the story itself. */
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'

/** A closed `<details>` hides what it holds, and the reader may open it. */
const HIDDEN = ':not(details) > [data-lede-hidden]'
/** Characters of an answer, at least. */
const LEAST = 40
/** With more of it in links it is no answer. */
const LINKED = 0.3

export const removeHidden: TidyStep = ({ root, members, spine }) => {
  const unseen = [...members].filter((member) => member.closest(HIDDEN))
  if (unseen.length > members.size / 2) return
  for (const hidden of root.querySelectorAll(HIDDEN))
    if (!spine.has(hidden) && !unseen.some((member) => member.contains(hidden)))
      if (!isAnswer(hidden)) hidden.remove()
}

const HEADING = 'h2, h3, h4, h5, h6, dt'
const ASKS = /[?？;؟]\s*$/

/** Folded away below a question that is in sight: one press away, like what `<details>` holds. */
function isAnswer(hidden: Element): boolean {
  const question = hidden.previousElementSibling
  if (!question?.matches(HEADING) && !question?.querySelector(HEADING)) return false
  return (
    ASKS.test(question.textContent ?? '') &&
    !question.matches(HIDDEN) &&
    !hidden.querySelector('img, nav') &&
    textOf(hidden).length > LEAST &&
    linkShare(hidden) < LINKED
  )
}
