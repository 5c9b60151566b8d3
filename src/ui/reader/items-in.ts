/**
 * The items of lists that a selection touches, in the page's order. Only its two ends are looked for:
 * to compare each item with it, a browser counts all that stand before that item.
 */
export function itemsIn(range: Range, root: Element, selector: string): Element[] {
  const all = [...root.querySelectorAll(selector)]
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT, (node) =>
    (node as Element).matches(selector) ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP
  )
  const around = all.filter((item) => item.contains(range.startContainer))
  const first = firstFrom(range, walker)
  const last = lastUpTo(range, walker)
  const [from, to] = [all.indexOf(first as Element), all.indexOf(last as Element)]
  return [...around, ...(from < 0 ? [] : all.slice(from, to + 1))]
}

/** The first that begins in `range`, or after it. */
function firstFrom({ startContainer, startOffset }: Range, walker: TreeWalker): Node | null {
  const next = startContainer.childNodes[startOffset]
  walker.currentNode = next ?? lastIn(startContainer)
  return next && isAmong(next, walker) ? next : walker.nextNode()
}

/** The last that begins before the end of `range`. */
function lastUpTo({ endContainer, endOffset }: Range, walker: TreeWalker): Node | null {
  const next = endContainer.childNodes[endOffset]
  const last = next ?? lastIn(endContainer)
  walker.currentNode = last
  return !next && isAmong(last, walker) ? last : walker.previousNode()
}

const isAmong = (node: Node, { filter, root }: TreeWalker) =>
  node !== root &&
  node instanceof Element &&
  (filter as (node: Node) => number)(node) === NodeFilter.FILTER_ACCEPT

const lastIn = (node: Node): Node => (node.lastChild ? lastIn(node.lastChild) : node)
