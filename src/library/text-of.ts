/** The words of a body, block by block: what is compared, searched and drawn as a silhouette. */
import type { Element, ElementContent, Root, RootContent } from 'hast'
import { isReading } from '../article/is-reading'
import type { Article } from '../article/types'

/** Elements that begin a new line of thought; all others run on within one. */
const BLOCKS = new Set(
  'p h2 h3 h4 h5 h6 li dt dd blockquote figure figcaption caption tr pre div section hr table'.split(
    ' '
  )
)

/**
 * The text of each block in reading order, white space collapsed, empty blocks left out. What ruby
 * prints over words is no part of it: it goes to `readings`.
 */
export function blocksOf(root: Root, readings: string[] = []): string[] {
  const blocks: string[] = []
  let text = ''
  const close = () => {
    const clean = text.replace(/\s+/g, ' ').trim()
    if (clean) blocks.push(clean)
    text = ''
  }
  // A stack in place of recursion: a hostile tree may be deeper than the call stack.
  const stack: (RootContent | ElementContent | 'close')[] = [...root.children].reverse()
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') close()
    else if (node.type === 'text') text += node.value
    else if (node.type === 'element' && isReading(node)) readings.push(ownText(node))
    else if (node.type === 'element') {
      if (node.tagName === 'br' || node.tagName === 'td' || node.tagName === 'th') text += ' '
      const isBlock = BLOCKS.has(node.tagName)
      if (isBlock) close()
      if (isBlock) stack.push('close')
      for (let at = node.children.length - 1; at >= 0; at--) {
        const child = node.children[at]
        if (child) stack.push(child)
      }
    }
  }
  close()
  return blocks
}

const ownText = ({ children }: Element) =>
  children.map((child) => (child.type === 'text' ? child.value : '')).join('')

/** Headline, standfirst where there is one, and the text's blocks. */
export function wordsOf(article: Article): string[] {
  return [article.headline, article.standfirst ?? '', ...blocksOf(article.body)]
}
