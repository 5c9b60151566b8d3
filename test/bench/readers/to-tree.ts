/** What a stock extractor's content is turned into, in the page and out of it. */
import { blocksOf, type TreeNode } from '../blocks.ts'
import type { Block } from '../prediction.ts'

/** Copies a DOM node as plain data. Runs in the page: it may use nothing from outside itself. */
export function toTree(node: Node): TreeNode {
  if (node.nodeType === 3) return { type: 'text', value: node.nodeValue ?? '' }
  return {
    type: 'element',
    tagName: node.nodeName.toLowerCase(),
    children: node.nodeType === 8 ? [] : Array.from(node.childNodes, toTree)
  }
}

/** A stock extractor gives one text, captions and all, and is scored on it as published. */
export const textBlocksOf = (tree: TreeNode): Block[] =>
  blocksOf(tree).map(({ type, text }) => ({ type: type === 'caption' ? 'paragraph' : type, text }))
