/** How the rules of this room read the text of an element. */
import { foldSpace } from '../metadata/text/plain-text'

export { foldForComparison as fold } from '../metadata/text/plain-text'

/** The text with runs of white space as one space. */
export const textOf = (node: Node): string => foldSpace(node.textContent ?? '')

/** Characters, white space included: to fold a long text is dear. */
export const rawLengthOf = (node: Node | null | undefined): number => node?.textContent?.length ?? 0

/** The share of an element's text, of `length` characters, that stands in links, 0 to 1. */
export function linkShare(element: Element, length = textOf(element).length): number {
  if (length === 0) return 0
  let linked = 0
  for (const link of element.querySelectorAll('a')) linked += textOf(link).length
  return Math.min(1, linked / length)
}

/** Whether the element is a word, a name or a date within a sentence. */
export function isInText(element: Element): boolean {
  const paragraph = element.parentElement?.closest('p, li, h2, h3, blockquote')
  return !!paragraph && textOf(paragraph).length > textOf(element).length + 40
}

/** Class, id and the like, in which pages name their parts, as written; a space at either end. */
export const writtenNamesOf = (element: Element, id = element.id): string =>
  ` ${element.getAttribute('class') ?? ''} ${id} ${element.getAttribute('data-testid') ?? ''} `.slice(
    0,
    500
  )

/** The same in small letters. */
export const namesOf = (element: Element): string => writtenNamesOf(element).toLowerCase()
