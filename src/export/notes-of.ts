/** Which links of a body call notes: a number that leads to the list of notes, of which each leads back. */
import type { Element, Root } from 'hast'
import { leadsBack, noteNumber, pageOf } from '../article/notes'
import { elementsIn, itemsOf, textIn } from './nodes'

export interface Notes {
  /** The list of notes, in the body. */
  list: Element
  /** The links in the text that call a note, each with its number, from 1. */
  calls: ReadonlyMap<Element, number>
}

/** Of the first list that is called: one text, one numbering. Nothing where the page keeps none. */
export function notesOf(body: Root): Notes | undefined {
  const all = [...elementsIn(body)]
  for (const list of all.filter(isListOfNotes)) {
    const within = new Set(elementsIn(list))
    const pages = new Set(
      [...within].filter(isBack).map(({ properties }) => pageOf(properties.href))
    )
    const count = itemsOf(list).length
    const calls = new Map<Element, number>()
    for (const element of all) {
      const { href } = element.properties
      if (within.has(element) || !isAnchored(element) || !pages.has(pageOf(href))) continue
      const number = noteNumber(textIn(element)) ?? 0
      if (number > 0 && number <= count) calls.set(element, number)
    }
    if (calls.size > 0) return { list, calls }
  }
  return undefined
}

/** Leads to a place within a page. */
const isAnchored = ({ tagName, properties }: Element) =>
  tagName === 'a' && String(properties.href).includes('#')

export const isListOfNotes = (element: Element) =>
  element.tagName === 'ol' &&
  itemsOf(element).length > 0 &&
  itemsOf(element).every((item) => [...elementsIn(item)].some(isBack))

export const isBack = (element: Element) => element.tagName === 'a' && leadsBack(textIn(element))
