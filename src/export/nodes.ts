/** Small questions about nodes of a tree. */
import type { Element, ElementContent, Root } from 'hast'

/** Whether it is an element of this name. */
export function isElement<Name extends string>(
  node: ElementContent | undefined,
  tagName: Name
): node is Element & { tagName: Name } {
  return node?.type === 'element' && node.tagName === tagName
}

/** A text of white space alone. */
export const isBlank = (node: ElementContent) => node.type === 'text' && !/\S/.test(node.value)

/** All text in a node. */
export function textIn(node: ElementContent): string {
  if (node.type === 'text') return node.value
  return node.type === 'element' ? node.children.map(textIn).join('') : ''
}

/** The items of a list. */
export const itemsOf = (list: Element): Element[] =>
  list.children.filter((child) => isElement(child, 'li'))

/** All elements in a tree, each before those in it. */
export function* elementsIn({ children }: Root | Element): Generator<Element> {
  for (const child of children)
    if (child.type === 'element') {
      yield child
      yield* elementsIn(child)
    }
}
