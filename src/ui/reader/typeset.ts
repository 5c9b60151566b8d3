/** Characters that keep dashes off the start of a line: put in for the screen, taken out again. */
import type { ElementContent } from 'hast'

const WORD_JOINER = '\u2060'
const NO_BREAK_SPACE = '\u00a0'

/** A word joiner before a closed em dash, a no-break space before a spaced dash. */
export function typeset(text: string): string {
  return text.replace(/(?<=[^\s—])—/g, `${WORD_JOINER}—`).replace(/ (?=[–—] )/g, NO_BREAK_SPACE)
}

/** Undoes `typeset`, for whatever leaves the screen (copying, above all). */
export function untypeset(text: string): string {
  return text.replaceAll(`${WORD_JOINER}—`, '—').replace(/\u00a0(?=[–—] )/g, ' ')
}

/** `typeset` for a whole tree; code is left as it is. The tree given is not changed. */
export function typesetTree<Node extends ElementContent>(node: Node): Node {
  if (node.type === 'text') return { ...node, value: typeset(node.value) }
  if (node.type !== 'element' || VERBATIM.has(node.tagName)) return node
  return { ...node, children: node.children.map(typesetTree) }
}

const VERBATIM = new Set(['pre', 'code', 'kbd', 'samp'])
