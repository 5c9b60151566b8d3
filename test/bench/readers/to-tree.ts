/** Copies a DOM node as plain data. Runs in the page: it may use nothing from outside itself. */
import type { TreeNode } from '../blocks.ts'

export function toTree(node: Node): TreeNode {
  if (node.nodeType === 3) return { type: 'text', value: node.nodeValue ?? '' }
  return {
    type: 'element',
    tagName: node.nodeName.toLowerCase(),
    children: node.nodeType === 8 ? [] : Array.from(node.childNodes, toTree)
  }
}
