/** The numbers and bullets of what is selected: browsers draw them, but give no text of them. */
import { bulletAt, numberAt } from '../../article/list-mark'

/** What `selection` says with a mark before each item that it holds from its beginning. */
export function textWithMarks(selection: Selection, range: Range): string {
  const items = [...(around(range)?.querySelectorAll('.body li') ?? [])].filter(
    (item) => range.intersectsNode(item) && heldOf(item, range)
  )
  // A part of one item is a sentence, not a list.
  if (items.length < 2) return selection.toString()
  const marks = items.map((item) => [item, new Text(`${markOf(item)} `)] as const)
  const [first] = marks
  const isWhole = first !== undefined && startsAt(first[0], range)
  // Drawn by nobody: they are gone before the next frame.
  for (const [item, mark] of marks) lineOf(item).prepend(mark)
  const text = selection.toString()
  const begin = first && isWhole && !range.intersectsNode(first[1]) ? first[1].data : ''
  for (const [, mark] of marks) mark.remove()
  return begin + text
}

/** What `range` holds of one list alone, in a list of its own, which goes on counting. */
export function inItsList(content: DocumentFragment, range: Range): DocumentFragment {
  const list = around(range)?.closest('ol, ul')
  const [first] = content.children
  if (first?.localName !== 'li' || !list) return content
  const own = list.cloneNode(false) as Element
  const item = [...list.children].find((child) => range.intersectsNode(child))
  if (item && list.localName === 'ol')
    own.setAttribute('start', String(Number.parseInt(markOf(item), 10)))
  own.append(content)
  content.append(own)
  return content
}

const around = ({ commonAncestorContainer: root }: Range): Element | null =>
  root instanceof Element ? root : root.parentElement

/** The words of `item` in `range`: a triple click on the item before selects up to it, and none of them. */
function heldOf(item: Element, range: Range): string {
  const held = new Range()
  held.selectNodeContents(item)
  if (held.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    held.setStart(range.startContainer, range.startOffset)
  if (held.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    held.setEnd(range.endContainer, range.endOffset)
  return held.toString().trim()
}

/** Whether nothing of the item is left out before the selection. */
function startsAt(item: Element, { startContainer, startOffset }: Range): boolean {
  const before = new Range()
  before.setStart(item, 0)
  if (before.comparePoint(startContainer, startOffset) < 0) return false
  before.setEnd(startContainer, startOffset)
  return before.toString().trim() === ''
}

/** A mark before a paragraph would stand on a line of its own. */
const lineOf = (item: Element): Element =>
  item.firstElementChild?.matches('p, blockquote, h2, h3, h4, h5, h6') &&
  item.firstElementChild === item.firstChild
    ? lineOf(item.firstElementChild)
    : item

function markOf(item: Element): string {
  const list = item.parentElement
  const items = [...(list?.children ?? [])].filter((child) => child.localName === 'li')
  if (!(list instanceof HTMLOListElement)) return bulletAt(depthOf(list))
  const start = list.getAttribute('start') ?? undefined
  return numberAt({ start, reversed: list.reversed, length: items.length }, items.indexOf(item))
}

const depthOf = (list: Element | null): number => {
  const around = list?.parentElement?.closest('ul')
  return around ? depthOf(around) + 1 : 0
}
