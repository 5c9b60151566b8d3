/** Which links of a body are footnotes: a number that leads to the list of notes, of which each leads back. */
import type { Element, ElementContent, Root } from 'hast'
import { leadsBack, noteNumber } from '../article/notes'
import { mapElements } from './map-elements'
import { isElement, textIn } from './nodes'

export interface Footnotes {
  /** The body without the notes; each call of a note is an empty `sup` with `dataNote`. */
  body: Root
  /** The notes in their order, from 1; empty when the page keeps none. */
  notes: ElementContent[][]
}

/** A body without notes comes back as it is. Only the first list counts: one text, one numbering. */
export function footnotesOf(body: Root): Footnotes {
  const lists: Element[] = []
  const withoutList = mapElements(body, (element) => {
    if (lists.length > 0 || !isListOfNotes(element)) return [element]
    lists.push(element)
    return []
  })
  const notes = itemsOf(lists[0]).map((item) => withoutBack(item).children)
  if (notes.length === 0) return { body, notes }
  const withCalls = mapElements(withoutList, (element) => {
    const number = calledBy(element, notes.length)
    return number ? [call(number)] : [unwrapped(element)]
  })
  return { body: withCalls, notes }
}

const itemsOf = (list?: Element) => list?.children.filter((child) => isElement(child, 'li')) ?? []

const isListOfNotes = (element: Element) =>
  element.tagName === 'ol' && itemsOf(element).length > 0 && itemsOf(element).every(holdsBack)

const holdsBack = (node: Element): boolean =>
  isBack(node) || node.children.some((child) => child.type === 'element' && holdsBack(child))

const isBack = (element: Element) => element.tagName === 'a' && leadsBack(textIn(element))

function withoutBack(item: Element): Element {
  const root = mapElements({ type: 'root', children: [item] }, (element) =>
    isBack(element) ? [] : [element]
  )
  return root.children[0] as Element
}

function calledBy(element: Element, count: number): number | undefined {
  if (element.tagName !== 'a' || !String(element.properties.href).includes('#')) return
  const number = noteNumber(textIn(element))
  return number && number <= count ? number : undefined
}

const call = (number: number): Element => ({
  type: 'element',
  tagName: 'sup',
  properties: { dataNote: number },
  children: []
})

/** A `sup` around nothing but a call is the call. */
function unwrapped(element: Element): Element {
  const [only, ...others] = element.children
  const isCall = only?.type === 'element' && only.properties.dataNote !== undefined
  return element.tagName === 'sup' && isCall && others.length === 0 ? only : element
}
