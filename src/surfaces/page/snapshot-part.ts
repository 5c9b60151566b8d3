/** Copies what the reader has selected into an inert document. */
import { findImage } from './snapshot-image'
import { isSeen } from './snapshot-layout'
import { bodyOf, emptyDocument, nameOf, parentOf } from './snapshot-nodes'

/** Deeper elements lose their own tag: no selection needs so many, and recursion stays safe. */
const MAX_DEPTH = 120

const DROPPED = new Set(
  `script style template noscript svg canvas input select textarea button iframe object embed video
  audio`.split(/\s+/)
)

interface Place {
  into: Element
  depth: number
}

/** @returns an element of a document of its own, which holds the copy */
export function copyRange(page: Document, range: Range): Element {
  const copy = emptyDocument(page)
  const places = new Map<Node, Place>()
  const filter = (node: Node) =>
    mayCopy(node, range) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT
  const top = topOf(page, range)
  places.set(top, { into: copy.body, depth: 0 })
  const shown = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT
  const walker = Document.prototype.createTreeWalker.call(page, top, shown, filter)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = parentOf(node)
    const place = parent && places.get(parent)
    if (place) copyNode(node, place, { copy, places, range })
  }
  return copy.body
}

/** What holds the selection and the element that it stands in, so that a list stays a list. */
function topOf(page: Document, { commonAncestorContainer: inner }: Range): Node {
  const body = bodyOf(page)
  const outer = inner === body ? inner : (parentOf(inner) ?? inner)
  return outer === body ? outer : (parentOf(outer) ?? outer)
}

function mayCopy(node: Node, range: Range): boolean {
  if (!range.intersectsNode(node)) return false
  return !(node instanceof Element) || (!DROPPED.has(nameOf(node)) && isSeen(node))
}

interface Copying {
  copy: Document
  places: Map<Node, Place>
  range: Range
}

function copyNode(node: Node, { into, depth }: Place, { copy, places, range }: Copying): void {
  if (node instanceof CharacterData) into.append(textWithin(node, range))
  else if (node instanceof HTMLImageElement) copyImage(node, into, copy)
  else {
    const isDeep = depth >= MAX_DEPTH
    const made = isDeep ? into : bare(node as Element, copy)
    if (!isDeep) into.append(made)
    places.set(node, { into: made, depth: depth + 1 })
  }
}

/** A form's fields answer in place of its own properties; a div's do not. */
function bare(element: Element, copy: Document): Element {
  if (nameOf(element) === 'form') return copy.createElement('div')
  const made = copy.importNode(element, false)
  made.removeAttribute('name')
  return made
}

function copyImage(image: HTMLImageElement, into: Element, copy: Document): void {
  const found = findImage(image)
  if (!found) return
  const made = copy.createElement('img')
  made.setAttribute('src', found.src)
  made.setAttribute('alt', found.alt)
  if (found.width > 0) made.setAttribute('width', String(found.width))
  if (found.height > 0) made.setAttribute('height', String(found.height))
  into.append(made)
}

/** The part of a text that stands in `range`. */
function textWithin(text: CharacterData, range: Range): string {
  const { startContainer, startOffset, endContainer, endOffset } = range
  return text.data.slice(
    startContainer === text ? startOffset : 0,
    endContainer === text ? endOffset : text.data.length
  )
}
