/** The body for formats that know neither ruby nor captions of tables. */
import type { Element, ElementContent, Root } from 'hast'
import { mapElements } from './map-elements'
import { isElement, textIn } from './nodes'

/** Cells that a table may spread over; spans of one that claims more are ignored. */
const MOST_CELLS = 20_000

/** Readings in brackets after their words; captions as paragraphs before their tables. */
export function plainBody(body: Root): Root {
  return mapElements(body, (element) => {
    if (element.tagName === 'ruby') return inBrackets(element)
    if (element.tagName === 'table') return withCaptionBefore(withBearableSpans(element))
    return [element]
  })
}

/** 漢字 with its reading is 漢字(かんじ); brackets that the page gives are kept. */
function inBrackets(ruby: Element): ElementContent[] {
  const hasBrackets = ruby.children.some((child) => isElement(child, 'rp'))
  return ruby.children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'rp') || isElement(child, 'rb')) return child.children
    if (!isElement(child, 'rt')) return [child]
    const reading = textIn(child)
    return reading ? [{ type: 'text', value: hasBrackets ? reading : `(${reading})` }] : []
  })
}

function withCaptionBefore(table: Element): ElementContent[] {
  const captions = table.children.filter((child) => isElement(child, 'caption'))
  const rest = table.children.filter((child) => !isElement(child, 'caption'))
  const paragraphs = captions.map((caption): Element => ({ ...caption, tagName: 'p' }))
  return [...paragraphs, { ...table, children: rest }]
}

/** Two cells that each claim a thousand rows and columns would make a table of two million. */
function withBearableSpans(table: Element): Element {
  const spanned = (node: ElementContent): number =>
    node.type === 'element'
      ? Number(node.properties.colSpan ?? 1) * Number(node.properties.rowSpan ?? 1) +
        node.children.reduce((sum, child) => sum + spanned(child), 0)
      : 0
  return spanned(table) > MOST_CELLS ? withoutSpans(table) : table
}

function withoutSpans<Node extends ElementContent>(node: Node): Node {
  if (node.type !== 'element') return node
  const { colSpan: _c, rowSpan: _r, ...properties } = node.properties
  return { ...node, properties, children: node.children.map(withoutSpans) }
}
