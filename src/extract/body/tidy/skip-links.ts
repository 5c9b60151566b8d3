/** Links that lead those who read by keyboard or by ear over a box, to a line behind it. */
import { textOf } from '../text'
import type { TidyStep } from '.'
import { isLine } from './phrases'

const HEADINGS = 'h1, h2, h3, h4, h5, h6'

/** Characters; a line that says where the box ends has fewer, a paragraph more. */
const MOST = 60

/** Links that are looked at; a text with more of them has notes, or an index. */
const MOST_LINKS = 200

export const removeSkipLinks: TidyStep = ({ root }) => {
  for (const link of [...root.querySelectorAll('a[href^="#"]')].slice(0, MOST_LINKS)) {
    const end = root.ownerDocument.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    if (!end || link.closest('p, li, pre') || !isLine(link)) continue
    if (end.closest(`${HEADINGS}, li`) || end.querySelector(HEADINGS)) continue
    if (textOf(end).length < MOST) end.remove()
    link.remove()
  }
}
