/** A chapter in a box of its own: questions and answers, a comparison, a part that is laid out unlike the rest. */
import { FIELD } from '../snapshot'
import { linkShare, textOf } from './text'

/** Characters; shorter boxes with headings are teasers and offers. */
const LEAST = 400
/** With more of it in links a box leads on. */
const LINKED = 0.1
const HEADINGS = 'h2, h3, h4, h5, h6, dt, summary, button'
/** What those who read have, and who offers something; those who tell have not. */
const OTHERS = `[${FIELD}], time, [class*=comment], [id*=comment]`

export function isChapter(box: Element): boolean {
  if (box.querySelectorAll(HEADINGS).length < 2) return false
  const { length } = textOf(box)
  return (
    length > LEAST &&
    linkShare(box, length) < LINKED &&
    !box.matches(OTHERS) &&
    !box.querySelector(OTHERS)
  )
}
