/** The words of a tree, a line for each block. */
import type { Nodes } from 'hast'
import { isReading } from '../../article/is-reading'
import { INLINE } from '../inline'

/** Each block ends in a line feed; what ruby prints over words for the eyes is left out. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isReading(node)) return ''
  const text = node.children.map(plainText).join('')
  const isBlock = node.type === 'element' && !INLINE.has(node.tagName)
  return isBlock ? `${text}\n` : text
}
