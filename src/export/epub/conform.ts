/**
 * The body cut down to what HTML's content models allow. Browsers bear a list inside a paragraph
 * or a cell outside a table; readers of EPUB are strict, and checkers refuse the book.
 */
import type { Element, ElementContent, Root } from 'hast'
import { isBlank, isElement } from '../nodes'
import { conformRuby, conformTable, groupsInOrder, type PartKind } from './conform-parts'

/** What may stand here. */
interface Place {
  model: 'flow' | 'phrasing'
  isInLink: boolean
  /** Headings and sections may not stand in `th` and `dt`. */
  isPlain: boolean
}

const PHRASING: ReadonlySet<string> = new Set(
  `a em strong b i u s del ins sup sub small mark q cite abbr kbd samp var ruby bdi bdo code br
  img wbr`.split(/\s+/)
)
const OF_PHRASING: ReadonlySet<string> = new Set('p h1 h2 h3 h4 h5 h6 pre'.split(' '))
const HEADING = /^h[1-6]$/

/** A new tree; no word of the text is lost. */
export function conform(body: Root): Root {
  const place: Place = { model: 'flow', isInLink: false, isPlain: false }
  return { type: 'root', children: all(body.children as ElementContent[], place) }
}

function all(nodes: readonly ElementContent[], place: Place): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node]
    if (node.type !== 'element') return []
    if (PHRASING.has(node.tagName)) return phrase(node, place)
    return place.model === 'phrasing' ? lines(node, place) : block(node, place)
  })
}

function phrase(node: Element, place: Place): ElementContent[] {
  const { tagName, properties } = node
  if (tagName === 'ruby')
    return conformRuby(node, (nodes) => all(nodes, { ...place, model: 'phrasing' }))
  if (tagName === 'bdo' && !properties.dir) return all(node.children, place)
  if (tagName === 'a' && place.isInLink) return all(node.children, place)
  const isInLink = place.isInLink || tagName === 'a'
  // Links and marks of editing take what their parent may hold.
  const model = ['a', 'ins', 'del'].includes(tagName) ? place.model : 'phrasing'
  return [{ ...node, children: all(node.children, { ...place, isInLink, model }) }]
}

/** A block where only text may stand: its text, on a line of its own. */
function lines(node: Element, place: Place): ElementContent[] {
  const inside = all(node.children, place)
  return inside.length > 0 && BLOCK.has(node.tagName) ? [br(), ...inside] : inside
}

const BLOCK: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 pre ul ol li dl dt dd div section blockquote figure figcaption table tr'.split(
    ' '
  )
)

const br = (): Element => ({ type: 'element', tagName: 'br', properties: {}, children: [] })

function block(node: Element, place: Place): ElementContent[] {
  const { tagName, children } = node
  if (tagName === 'time' || /^r[bpt]$/.test(tagName)) return all(children, place)
  if (tagName === 'hr') return [node]
  if (tagName === 'table') return conformTable(node, cellContent(place))
  if (tagName === 'ul' || tagName === 'ol') return [{ ...node, children: items(children, place) }]
  if (tagName === 'dl') return [descriptions(node, place)]
  if (tagName === 'figure') return [figure(node, place)]
  if (OF_PHRASING.has(tagName)) {
    const name = place.isPlain && HEADING.test(tagName) ? 'p' : tagName
    return [{ ...node, tagName: name, children: all(children, { ...place, model: 'phrasing' }) }]
  }
  const isKept = tagName === 'blockquote' || (tagName === 'section' && !place.isPlain)
  const inside = all(children, place)
  return [isKept ? { ...node, children: inside } : division(node, inside)]
}

const cellContent = (place: Place) => (nodes: readonly ElementContent[], kind: PartKind) => {
  if (kind === 'caption') return all(nodes, { ...place, model: 'phrasing' })
  return all(nodes, { ...place, isPlain: place.isPlain || kind === 'th' })
}

/** A part out of its place keeps its text and language, not what made it that part. */
function division({ properties }: Element, children: ElementContent[]): Element {
  const { lang, dir } = properties
  const kept = { ...(lang !== undefined && { lang }), ...(dir !== undefined && { dir }) }
  return { type: 'element', tagName: 'div', properties: kept, children }
}

/** What is no item becomes one; blank text between items goes. */
function items(children: readonly ElementContent[], place: Place): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (isElement(child, 'li')) return [{ ...child, children: all(child.children, place) }]
    if (isBlank(child)) return []
    return [{ type: 'element', tagName: 'li', properties: {}, children: all([child], place) }]
  })
}

function descriptions(list: Element, place: Place): Element {
  const parts = list.children
    .flatMap((child) => (isElement(child, 'div') ? child.children : [child]))
    .filter((child) => !isBlank(child))
  const conformed = parts.map((part): ElementContent => {
    if (!isElement(part, 'dt') && !isElement(part, 'dd'))
      return { type: 'element', tagName: 'div', properties: {}, children: all([part], place) }
    const isPlain = place.isPlain || part.tagName === 'dt'
    return { ...part, children: all(part.children, { ...place, isPlain }) }
  })
  if (groupsInOrder(parts)) return { ...list, children: conformed }
  const plain = conformed.map((part) => ({ ...(part as Element), tagName: 'div' }))
  return { ...list, tagName: 'div', children: plain }
}

/** One caption, at the end. */
function figure(node: Element, place: Place): Element {
  const caption = node.children.find((child) => isElement(child, 'figcaption'))
  const rest = node.children.filter((child) => child !== caption)
  const last = isElement(caption, 'figcaption')
    ? [{ ...caption, children: all(caption.children, place) }]
    : []
  return { ...node, children: [...all(rest, place), ...last] }
}
