/**
 * What is left standing behind the last sentence: notices of rights, what a site asks of its readers
 * when the story is over, what it earns by it, how its author is reached, and labels with nothing to
 * label.
 */
import { fromWords } from '../../words/words'
import { textOf } from '../text'
import type { TidyStep } from '.'

/** So many blocks at most are looked at from the end. */
const MOST = 6
/** Characters; longer blocks are text. */
const LINE = 300
/** The same with all white space in it; not worth reading beyond. */
const LONGEST = 2_000
const notice = fromWords(
  ({ rights, asks, follow, disclosures }) =>
    new RegExp(
      `^[\\s(*–—-]{0,4}(?:©|\\(c\\)|copyright\\b|${rights})|^(?:${asks}|${follow})(?![a-z])|${disclosures}`,
      'i'
    )
)
const LABEL = /^[^.!?…。]{2,60}[:：]$/
const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, small'
const CONTENT = 'img, video, audio, iframe, table, pre, blockquote'

/** Where somebody is reached: by mail, or by a name in a network. */
const REACHED = /@\w{3}/

export const removeEnding: TidyStep = ({ root: story }, header) => {
  const tellsOfAuthor = (text: string) =>
    REACHED.test(text) && header.author.some(({ name }) => text.includes(name))
  for (let count = 0; count < MOST; count++) {
    const last = lastBlock(story)
    if ((last?.textContent?.length ?? 0) > LONGEST) return
    const text = last ? textOf(last) : ''
    const isLine = text.length < LINE && (notice().test(text) || tellsOfAuthor(text))
    if (!last || !(isLine || LABEL.test(text))) return
    last.remove()
  }
}

/** The last block with text, where nothing else stands behind it. */
function lastBlock(story: Element): Element | undefined {
  let block: Element | undefined
  for (let at: Element = story; ; ) {
    let last = at.lastChild
    while (last && isBlank(last)) last = last.previousSibling
    if (last?.nodeType !== 1 || !(last as Element).matches(BLOCKS)) return block
    block = last as Element
    at = block
  }
}

function isBlank(node: Node): boolean {
  if ((node.textContent ?? '').trim() !== '') return false
  if (node.nodeType !== 1) return true
  const element = node as Element
  return !element.matches(CONTENT) && !element.querySelector(CONTENT)
}
