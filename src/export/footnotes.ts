/** A body without its notes, for formats that have a sign of their own for these. */
import type { Element, ElementContent, Root } from 'hast'
import { mapElements } from './map-elements'
import { itemsOf } from './nodes'
import { isBack, notesOf } from './notes-of'

export interface Footnotes {
  /** The body without the notes; each call of a note is an empty `sup` with `dataNote`. */
  body: Root
  /** The notes in their order, from 1; empty when the page keeps none. */
  notes: ElementContent[][]
}

/** A body without notes comes back as it is. */
export function footnotesOf(body: Root): Footnotes {
  const found = notesOf(body)
  if (!found) return { body, notes: [] }
  const { list, calls } = found
  let notes: ElementContent[][] = []
  const withCalls = mapElements(body, (element, parents, given) => {
    if (parents.includes(list)) return isBack(element) ? [] : [element]
    if (given === list) {
      notes = itemsOf(element).map(({ children }) => children)
      return []
    }
    const number = calls.get(given)
    return number ? [call(number)] : [unwrapped(element)]
  })
  return { body: withCalls, notes }
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
