/** Lines of the text with nothing in them. */
import type { ElementContent } from 'hast'
import { seenIn } from '../../../article/unseen'

/** Left between links that have gone, or set as a line of space; three of a kind part the text. */
const NOTHING = /^(?:[\s,;|/()×]{0,3}|[.·•–-])$/

/** Whether a paragraph or a heading has at most some signs that part words. */
export function isSpace(block: ElementContent): boolean {
  if (block.type !== 'element' || !/^(?:p|h[2-6])$/.test(block.tagName)) return false
  const text = wordsIn(block)
  return text !== undefined && NOTHING.test(text)
}

/** Undefined where there is more to it than words. */
function wordsIn(node: ElementContent): string | undefined {
  if (node.type === 'text') return seenIn(node.value)
  if (node.type !== 'element' || /^(?:img|math)$/.test(node.tagName)) return undefined
  const parts = node.children.map(wordsIn)
  return parts.includes(undefined) ? undefined : parts.join('')
}
