/** One walk over a tree of elements, from the leaves up; the tree given is not changed. */
import type { Element, ElementContent, Root } from 'hast'

/** What stands in the place of an element: nothing, itself, or others. */
export type Mapping = (
  element: Element,
  parents: readonly Element[],
  given: Element
) => ElementContent[]

/** `mapping` sees each element with its children already mapped; the parents and itself as they were. */
export function mapElements(root: Root, mapping: Mapping): Root {
  return { type: 'root', children: mapAll(root.children as ElementContent[], mapping, []) }
}

function mapAll(
  nodes: readonly ElementContent[],
  mapping: Mapping,
  parents: readonly Element[]
): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return node.type === 'text' ? node : []
    const children = mapAll(node.children, mapping, [...parents, node])
    return mapping({ ...node, children }, parents, node)
  })
}
