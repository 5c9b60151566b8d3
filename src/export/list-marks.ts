/** The numbers and bullets of lists as text, for a format that has none of its own. */
import type { Element, ElementContent, Root } from 'hast'
import { bulletAt, numberAt } from '../article/list-mark'
import { mapElements } from './map-elements'
import { isBlank, isElement, itemsOf, textIn } from './nodes'

export function withListMarks(body: Root): Root {
  return mapElements(body, (element, parents) => {
    if (element.tagName === 'ul') {
      const depth = parents.filter(({ tagName }) => tagName === 'ul').length
      return [withMarks(element, () => bulletAt(depth))]
    }
    return [element.tagName === 'ol' ? numbered(element) : element]
  })
}

function numbered(list: Element): Element {
  const counted = { ...list.properties, length: itemsOf(list).length }
  return withMarks(list, (at) => numberAt(counted, at))
}

/** @param markOf the mark of the item at an index from 0 */
function withMarks(list: Element, markOf: (at: number) => string): Element {
  let at = 0
  const children = list.children.map((child) => {
    if (!isElement(child, 'li')) return child
    const mark = `${markOf(at++)} `
    // A picture alone leaves no line that could bear it.
    return /\S/.test(textIn(child)) ? marked(child, mark) : child
  })
  return { ...list, children }
}

/** Begin a line of their own: a mark before them would stand on the line above. */
const BLOCKS = new Set(['p', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6'])

function marked(element: Element, mark: string): Element {
  const at = element.children.findIndex((child) => !isBlank(child))
  const first = element.children[at]
  const children: ElementContent[] =
    first?.type === 'element' && BLOCKS.has(first.tagName)
      ? element.children.with(at, marked(first, mark))
      : [{ type: 'text', value: mark }, ...element.children]
  return { ...element, children }
}
