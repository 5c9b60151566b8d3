/** Links that lead those who read by keyboard or by ear over a box, to a line behind it. */
import { fromWords } from '../../words/words'
import { isInText, textOf } from '../text'
import type { TidyStep } from '.'

const leap = fromWords(({ skips }) => new RegExp(skips, 'i'))
/** Characters of such a link, and of the line that says where the box ends. */
const MOST = 80
/** Links that are looked at; a page has one for a box. */
const MOST_LINKS = 50
/** What is worth a leap to it. */
const CONTENT = 'h1, h2, h3, h4, h5, h6, img, figure, table, pre, ul, ol, video, iframe'

const isLeap = (link: Element) => {
  const text = textOf(link)
  return text.length <= MOST && leap().test(text)
}

/** The box stays where it is one of the story's: what somebody has posted, a table. */
export const removeSkipLinks: TidyStep = ({ root }) => {
  const links = [...root.querySelectorAll('a[href^="#"]')].filter(isLeap).slice(0, MOST_LINKS)
  for (const link of links) {
    if (isInText(link)) continue
    const end = root.ownerDocument.getElementById(link.getAttribute('href')?.slice(1) ?? '')
    const isContent = end?.matches(CONTENT) || end?.querySelector(CONTENT)
    if (end && !isContent && textOf(end).length < MOST) end.remove()
    link.remove()
  }
}
