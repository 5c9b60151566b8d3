/** From the tree as it is kept to the tree as it is shown. The kept one is not changed. */
import type { Element, ElementContent, Root } from 'hast'
import { drawnBlocks } from './drawn-blocks'
import { typesetTree } from './typeset'

/** Marks the lede, starts subheads at h2, keeps dashes in place, and sets `end`, if any, after the text. */
export function prepareBody(body: Root, end?: Element): Root {
  const blocks = drawnBlocks(body).map(typesetTree)
  const shift = 2 - highestHeading(blocks)
  const shifted = shift < 0 ? blocks.map((block) => shiftHeadings(block, shift)) : blocks
  return { type: 'root', children: withEnd(withLede(shifted), end) }
}

const level = (node: ElementContent) =>
  node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? Number(node.tagName[1]) : undefined

/** 2 to 6; 2 where there are none, so that nothing shifts. */
function highestHeading(nodes: ElementContent[]): number {
  const found = nodes.flatMap(function levels(node): number[] {
    return node.type === 'element' ? [level(node) ?? node.children.flatMap(levels)].flat() : []
  })
  return found.length > 0 ? found.reduce((a, b) => Math.min(a, b)) : 2
}

function shiftHeadings(node: ElementContent, by: number): ElementContent {
  if (node.type !== 'element') return node
  const at = level(node)
  const children = node.children.map((child) => shiftHeadings(child, by))
  return at ? { ...node, tagName: `h${at + by}`, children } : { ...node, children }
}

/** The lede is the paragraph that opens the story; after a subhead there is none. */
function withLede(blocks: ElementContent[]): ElementContent[] {
  const opening = blocks.find((block) => block.type === 'element' && OPENS.test(block.tagName))
  if (opening?.type !== 'element' || opening.tagName !== 'p') return blocks
  const lede = { ...opening, properties: { ...opening.properties, className: ['lede'] } }
  return blocks.map((block) => (block === opening ? lede : block))
}

const OPENS = /^(?:p|h[2-6]|ul|ol|dl|blockquote|pre|table|section|div)$/

/** In the last line when the story ends with a paragraph, else on a line of its own. */
function withEnd(blocks: ElementContent[], end?: Element): ElementContent[] {
  const last = blocks.findLast((block) => block.type === 'element')
  if (!end || last?.type !== 'element') return blocks
  if (last.tagName !== 'p') return [...blocks, { ...end, properties: alone(end) }]
  const closed = { ...last, children: [...last.children, end] }
  return blocks.map((block) => (block === last ? closed : block))
}

const alone = (end: Element) => ({ ...end.properties, className: ['end-mark', 'end-mark-alone'] })
