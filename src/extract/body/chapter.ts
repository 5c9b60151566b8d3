/** A chapter in a box of its own: questions and answers, a comparison, a part that is laid out unlike the rest. */
import { linkShare, textOf } from './text'

/** Characters; shorter boxes with headings are teasers and offers. */
const LEAST = 400
/** With more of it in links a box leads on. */
const LINKED = 0.1
const HEADINGS = 'h2, h3, h4, h5, h6, dt, summary, button'
/** What those who read have, and who offers something; those who tell have not. */
const OTHERS = 'form, input, textarea, select, time, [class*=comment], [id*=comment]'

export const isChapter = (box: Element): boolean =>
  box.querySelectorAll(HEADINGS).length > 1 &&
  textOf(box).length > LEAST &&
  linkShare(box) < LINKED &&
  !box.matches(OTHERS) &&
  !box.querySelector(OTHERS)
