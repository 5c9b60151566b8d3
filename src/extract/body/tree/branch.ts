/** Branches of the tree, and what their elements say of themselves. */
import type { Element as Branch, ElementContent, Properties } from 'hast'

export const branch = (
  tagName: string,
  children: ElementContent[] = [],
  properties: Properties = {}
): Branch => ({ type: 'element', tagName, properties, children })

export const textBranch = (value: string): ElementContent => ({ type: 'text', value })

export const isElement = (node: Node): node is Element => node.nodeType === 1

export function languageOf(element: Element): Properties {
  const properties: Properties = {}
  for (const name of ['lang', 'dir']) {
    const value = element.getAttribute(name)
    if (value) properties[name] = value
  }
  return properties
}
