/** What readers have written below a story, under a heading that says so and up to the end. */
import { comments } from '../../metadata/visible/labels'
import { namesOf, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

const LABELS = 'h2, h3, h4, h5, h6, p, dt, div:not(:has(div, p)), strong'
/** Characters, white space included; what is longer is no label. */
const LONGEST = 300
/** Characters of the story above it, at least: a page may be called so itself. */
const ABOVE = 400
/** What stands at the head of a comment, or below it: who wrote it, when, and what answers it. */
const SIGNS =
  'cite, time, dt, b, strong, [class*=author], [class*=date], [class*=reply], [href*=reply], a[href^="#"], button'

/** What holds them all, by name. */
const LISTS = ':is(ol, ul, dl, table, section, div):is([class*=comment], [id*=comment])'
const LIST = /[\s_-](?:comments|comment-?list)(?=[\s_-])/

export const removeComments: TidyStep = ({ root, spine }) => {
  for (const list of root.querySelectorAll(LISTS))
    if (!spine.has(list) && LIST.test(namesOf(list))) list.remove()
  for (const label of root.querySelectorAll(LABELS)) {
    if (rawLengthOf(label) > LONGEST || !comments().test(textOf(label))) continue
    const above = label.ownerDocument.createRange()
    above.setStart(root, 0)
    above.setEndBefore(label)
    if (above.toString().trim().length < ABOVE) continue
    const below = label.ownerDocument.createRange()
    below.setStartAfter(label)
    below.setEnd(root, root.childNodes.length)
    if (below.cloneContents().querySelectorAll(SIGNS).length < 2) continue
    below.setStartBefore(label)
    below.deleteContents()
    return
  }
}
