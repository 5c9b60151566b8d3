/**
 * Boxes that stand beside the story's paragraphs and hold none of them: teasers, offers, notes.
 * Single blocks of a text's own kinds, such as a heading or a list, belong to the story.
 */
import { INLINE } from '../../inline'
import { isChapter } from '../chapter'
import { ENDED } from '../credit'
import { LINKED_HEADING, leadsOn } from '../teasers'
import { linkShare, textOf } from '../text'
import type { TidyStep } from '.'
import { asking } from './ending'

const TEXT_BLOCKS = `p, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, td, tr, blockquote, pre, table, figure, hr, br,
  iframe, video, audio, object, embed, math, details`

/** Characters. */
const LEAST = 150

/** What a box of the site's has, and a box of the story has not; that may name its writer. */
const LEADS = 'a[href]:not([rel~=author]), button'

export const removeBranches: TidyStep = ({ members, spine, extent }) => {
  for (const holder of spine) {
    if (members.has(holder)) continue
    const children = [...holder.children]
    const isBeside = children.some((child) => members.has(child))
    const makes = new Set(children.filter((child) => spine.has(child)).map(makeOf))
    for (const child of children) {
      if (spine.has(child)) continue
      const isAround = !isBeside && !extent.intersectsNode(child)
      const mayStay = !isAround || child.matches('img, figure') || child.querySelector('img')
      const isOwn = mayStay ? isContent(child, isBeside) : isPlain(child)
      const isPart = isOwn || (!isAround && isChapter(child)) || isKin(child, makes)
      if (!isPart) child.remove()
    }
  }
}

/** With more of it in links a box leads on. */
const LINKED = 0.4

/** One of several boxes of one make, of which another holds paragraphs: slides, products. */
const isKin = (branch: Element, makes: ReadonlySet<string>) =>
  branch.hasAttribute('class') &&
  makes.has(makeOf(branch)) &&
  (textOf(branch).length > LEAST || isSentence(branch)) &&
  linkShare(branch) < LINKED &&
  !branch.querySelector(LINKED_HEADING) &&
  !(branch.querySelector('img') && branch.querySelector(LEADS))

/** The shortest that a paragraph in a box of its own may be. */
const isSentence = (branch: Element) =>
  branch.matches(':has(> p:only-child):not(:has(a, img, button))') && ENDED.test(textOf(branch))

const makeOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`

/** A part of the story that is made unlike the others: so much text, and it leads nowhere. */
const isPlain = (branch: Element) => textOf(branch).length > LEAST && !branch.querySelector(LEADS)

/** Whether a line of it asks for something: a box of the site's. A question is answered in the story's. */
const isAsking = (branch: Element) =>
  [...branch.querySelectorAll('p, div, h2, h3')]
    .map((line) => textOf(line))
    .some((line) => asking().test(line) && !line.endsWith('?'))

/** A picture with a linked heading, beside paragraphs, leads to another story; a list of such boxes may be the story. */
function isContent(branch: Element, isBeside: boolean): boolean {
  if (INLINE.has(branch.localName) || branch.matches(TEXT_BLOCKS)) return true
  const text = textOf(branch)
  if (text.length < 400 && isAsking(branch)) return false
  if (branch.querySelector('img, video, iframe'))
    return text.length < 400 && linkShare(branch) < 0.6 && !(isBeside && leadsOn(branch))
  if (branch.querySelector('h1, h2, h3, h4, h5, h6, button')) {
    // A heading in a wrapper of its own, or the story's own box: it leads nowhere.
    const heading = branch.querySelector('h2, h3, h4')
    return !branch.querySelector(LEADS) || (!!heading && textOf(heading) === text)
  }
  return linkShare(branch) < LINKED || runsAroundLink(branch, text)
}

const ASKED = /[?？؟]["”’»)]*$/
const TOLD = /[.!…。！।۔]["”’»)]*$/

/** `Why was the <a>pier</a> closed?` is told, `Read more: <a>The pier is closed</a>` and `<a>Closed?</a>` are not. */
function runsAroundLink(branch: Element, text: string): boolean {
  const [link, ...others] = branch.querySelectorAll('a')
  if (!link || others.length > 0) return false
  const [before = '', behind = ''] = text.split(textOf(link))
  if (!/[^\s:：|»>–—-]\s*$/.test(before)) return false
  return ASKED.test(behind) || (behind.trim().includes(' ') && TOLD.test(behind))
}
