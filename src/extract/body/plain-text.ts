/** The words of a tree, a line for each block. */
import type { Nodes } from 'hast'
import { INLINE } from '../inline'

/** Each block ends in a line feed. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ''
  const text = node.children.map(plainText).join('')
  const isBlock = node.type === 'element' && !INLINE.has(node.tagName)
  return isBlock ? `${text}\n` : text
}
