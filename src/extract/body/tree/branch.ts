/** Branches of the tree, and what their elements say of themselves. */
import type { Element as Branch, ElementContent, Properties } from 'hast'

/** An element of the tree. */
export const branch = (
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {}
): Branch => ({ type: 'element', tagName, properties, children })

/** A text of the tree. */
export const textBranch = (value: string): ElementContent => ({ type: 'text', value })

/** A node of the page that is an element, of whatever window. */
export const isElement = (node: Node): node is Element => node.nodeType === 1

/** Its own `lang` and `dir`, where it states them. */
export function languageOf(element: Element): Properties {
  const properties: Properties = {}
  if (!element.hasAttributes()) return properties
  for (const name of ['lang', 'dir']) {
    const value = element.getAttribute(name)
    if (value) properties[name] = value
  }
  return properties
}
