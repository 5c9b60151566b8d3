/** Notes of a text that stands alone: what leads to them, and back, does not lead to the page on the web. */
import type { Element, ElementContent, Root } from 'hast'
import { calledBy, callsIn, isBack, isListOfNotes } from './footnotes'
import { mapElements } from './map-elements'
import { isElement, itemsOf } from './nodes'

/** Numbers lead to their notes, and notes back to their numbers, by ids within the text. */
export function linkNotes(body: Root): Root {
  const called = new Set(callsIn(body))
  let count = 0
  const withNotes = mapElements(body, (element) => {
    const items = count === 0 && isListOfNotes(element) ? itemsOf(element) : []
    if (!items.some((_, at) => called.has(at + 1))) return [element]
    count = items.length
    let at = 0
    const children = element.children.map((child) =>
      isElement(child, 'li') ? linked(child, ++at, called.has(at)) : child
    )
    return [{ ...element, children }]
  })
  const met = new Set<number>()
  return mapElements(withNotes, (element, parents) => {
    const number = parents.some(isListOfNotes) ? undefined : calledBy(element)
    if (!number || number > count) return [element]
    const id = met.has(number) ? undefined : `call-${number}`
    met.add(number)
    return [{ ...element, properties: { ...element.properties, id, href: `#note-${number}` } }]
  })
}

function linked(note: Element, number: number, isCalled: boolean): Element {
  const way = { href: `#call-${number}` }
  const { children } = mapElements({ type: 'root', children: note.children }, (element) => {
    if (!isBack(element)) return [element]
    return isCalled ? [{ ...element, properties: { ...element.properties, ...way } }] : []
  })
  const properties = { ...note.properties, id: `note-${number}` }
  return { ...note, properties, children: children as ElementContent[] }
}

/** For text alone, where nothing leads anywhere. */
export const withoutWaysBack = (body: Root): Root =>
  mapElements(body, (element, parents) =>
    isBack(element) && parents.some(isListOfNotes) ? [] : [element]
  )
