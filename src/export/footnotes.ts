/** Which links of a body are footnotes: a number that leads to the list of notes, of which each leads back. */
import type { Element, ElementContent, Root } from 'hast'
import { leadsBack, noteNumber } from '../article/notes'
import { mapElements } from './map-elements'
import { itemsOf, textIn } from './nodes'

export interface Footnotes {
  /** The body without the notes; each call of a note is an empty `sup` with `dataNote`. */
  body: Root
  /** The notes in their order, from 1; empty when the page keeps none. */
  notes: ElementContent[][]
}

/**
 * A body without notes comes back as it is. Only the first list that is called counts: one text, one
 * numbering. Lists of which each item leads back to the top are no notes.
 */
export function footnotesOf(body: Root): Footnotes {
  const called = callsIn(body)
  let notes: ElementContent[][] = []
  const withoutList = mapElements(body, (element) => {
    const items = notes.length === 0 && isListOfNotes(element) ? itemsOf(element) : []
    if (!called.some((number) => number <= items.length)) return [element]
    notes = items.map((item) => withoutBack(item).children)
    return []
  })
  if (notes.length === 0) return { body, notes }
  const withCalls = mapElements(withoutList, (element) => {
    const number = calledBy(element) ?? 0
    return number > 0 && number <= notes.length ? [call(number)] : [unwrapped(element)]
  })
  return { body: withCalls, notes }
}

/** The numbers of links in the text. */
export function callsIn(body: Root): number[] {
  const numbers: number[] = []
  mapElements(body, (element, parents) => {
    const number = parents.some(isListOfNotes) ? undefined : calledBy(element)
    if (number) numbers.push(number)
    return [element]
  })
  return numbers
}

export const isListOfNotes = (element: Element) =>
  element.tagName === 'ol' && itemsOf(element).length > 0 && itemsOf(element).every(holdsBack)

const holdsBack = (node: Element): boolean =>
  isBack(node) || node.children.some((child) => child.type === 'element' && holdsBack(child))

export const isBack = (element: Element) => element.tagName === 'a' && leadsBack(textIn(element))

function withoutBack(item: Element): Element {
  const root = mapElements({ type: 'root', children: [item] }, (element) =>
    isBack(element) ? [] : [element]
  )
  return root.children[0] as Element
}

/** The number of the note that a link leads to. */
export function calledBy(element: Element): number | undefined {
  if (element.tagName !== 'a' || !String(element.properties.href).includes('#')) return
  return noteNumber(textIn(element))
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
