/** Elements whose children have an order: tables, ruby, lists of descriptions. */
import type { Element, ElementContent } from 'hast'
import { isBlank, isElement } from '../nodes'

/** The parts of a table that hold text. */
export type PartKind = 'caption' | 'th' | 'td'

type Nodes = readonly ElementContent[]
type ConformPart = (nodes: Nodes, kind: PartKind) => ElementContent[]

/** Terms before their descriptions, at least one of each in every group. */
export function groupsInOrder(parts: Nodes): boolean {
  const shape = parts.map((part) => (part.type === 'element' ? part.tagName : 'x')).join(' ')
  return /^(?:(?:dt )+(?:dd(?: |$))+)+$/.test(shape)
}

/** Base texts each with its reading; a reading without a base is left out. */
export function conformRuby(
  ruby: Element,
  conform: (nodes: Nodes) => ElementContent[]
): ElementContent[] {
  const pairs: ElementContent[] = []
  let base: ElementContent[] = []
  for (const child of ruby.children) {
    if (isElement(child, 'rp')) continue
    if (!isElement(child, 'rt')) base.push(...conform([child]))
    else if (base.length > 0) {
      pairs.push(...base, { ...child, children: conform(child.children) })
      base = []
    }
  }
  return pairs.length > 0 ? [{ ...ruby, children: pairs }, ...base] : base
}

const SECTIONS = ['thead', 'tbody', 'tfoot'] as const
type Section = (typeof SECTIONS)[number]

/** Caption, head, body and foot in their order; what is no cell stands in one. */
export function conformTable(table: Element, conform: ConformPart): ElementContent[] {
  const caption = table.children.find((child) => isElement(child, 'caption'))
  const rows: Record<Section, ElementContent[]> = { thead: [], tbody: [], tfoot: [] }
  for (const child of table.children) {
    if (child === caption) continue
    const section = SECTIONS.find((name) => isElement(child, name))
    const lines = section && child.type === 'element' ? child.children : [child]
    rows[section ?? 'tbody'].push(...lines.flatMap((line) => row(line, conform)))
  }
  const inCaption = caption?.type === 'element' ? conform(caption.children, 'caption') : []
  const sections = SECTIONS.filter((name) => rows[name].length > 0)
  if (sections.length === 0) return inCaption.length > 0 ? [made('p', inCaption)] : []
  const before = inCaption.length > 0 ? [made('caption', inCaption)] : []
  const children = [...before, ...sections.map((name) => made(name, rows[name]))]
  return [{ ...table, children }]
}

function row(node: ElementContent, conform: ConformPart): ElementContent[] {
  const isRow = isElement(node, 'tr')
  const cells = (isRow ? node.children : [node]).flatMap((cell) => cellOf(cell, conform))
  if (cells.length === 0) return []
  return [isRow ? { ...node, children: cells } : made('tr', cells)]
}

function cellOf(node: ElementContent, conform: ConformPart): ElementContent[] {
  if (isBlank(node)) return []
  if (isElement(node, 'td') || isElement(node, 'th'))
    return [{ ...node, children: conform(node.children, node.tagName) }]
  return [made('td', conform([node], 'td'))]
}

const made = (tagName: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children
})
