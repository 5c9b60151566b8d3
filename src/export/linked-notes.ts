/** Notes of a text that stands alone: what leads to them, and back, does not lead to the page on the web. */
import type { Element, Root } from 'hast'
import { mapElements } from './map-elements'
import { itemsOf } from './nodes'
import { isBack, isListOfNotes, notesOf } from './notes-of'

/** Numbers lead to their notes, and notes back to their numbers, by ids within the text. */
export function linkNotes(body: Root): Root {
  const found = notesOf(body)
  if (!found) return body
  const { list, calls } = found
  const called = new Set(calls.values())
  const numbers = new Map(itemsOf(list).map((note, at) => [note, at + 1]))
  const met = new Set<number>()
  return mapElements(body, (element, parents, given) => {
    const own = numbers.get(given)
    if (own) return [withProperties(element, { id: `note-${own}` })]
    if (parents.includes(list) && isBack(element)) {
      const note = parents.map((parent) => numbers.get(parent)).find(Boolean) ?? 0
      const back = { href: `#call-${note}`, role: 'doc-backlink' }
      return called.has(note) ? [withProperties(element, back)] : []
    }
    const number = calls.get(given)
    if (!number) return [element]
    const id = met.has(number) ? undefined : `call-${number}`
    met.add(number)
    return [withProperties(element, { id, href: `#note-${number}`, role: 'doc-noteref' })]
  })
}

const withProperties = (element: Element, more: Element['properties']): Element => ({
  ...element,
  properties: { ...element.properties, ...more }
})

/** For text alone, where nothing leads anywhere. */
export const withoutWaysBack = (body: Root): Root =>
  mapElements(body, (element, parents) =>
    isBack(element) && parents.some(isListOfNotes) ? [] : [element]
  )
