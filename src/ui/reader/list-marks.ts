/** The numbers and bullets of what is selected: browsers draw them, but give no text of them. */
import { bulletAt, numberAt } from '../../article/list-mark'
import { itemsIn } from './items-in'

/** What `selection` says with a mark before each item that it holds from its beginning. */
export function textWithMarks(selection: Selection, range: Range): string {
  const root = around(range)
  const touched = root ? itemsIn(range, root, '.body li') : []
  const items = touched.filter((item) => /\S/.test(heldOf(item, range)))
  // A part of one item is a sentence, not a list.
  if (items.length < 2) return selection.toString()
  const markOf = marker()
  const marks = items.map((item) => [item, new Text(`${markOf(item)} `)] as const)
  const begun = marks.filter(([item]) => startsAt(item, range))
  // Drawn by nobody: they are gone before the next frame.
  for (const [item, mark] of marks) lineOf(item).prepend(mark)
  const text = selection.toString()
  const before = begun.filter(([, mark]) => !range.intersectsNode(mark))
  for (const [, mark] of marks) mark.remove()
  return before.map(([, mark]) => mark.data).join('') + text
}

/** What `range` holds of one list alone, in a list of its own, which goes on counting. */
export function inItsList(content: DocumentFragment, range: Range): DocumentFragment {
  const list = around(range)?.closest('ol, ul')
  const [first] = content.children
  if (first?.localName !== 'li' || !list) return content
  const own = list.cloneNode(false) as Element
  const item = [...list.children].find((child) => range.intersectsNode(child))
  if (item && list.localName === 'ol')
    own.setAttribute('start', String(Number.parseInt(marker()(item), 10)))
  own.append(content)
  content.append(own)
  return content
}

const around = ({ commonAncestorContainer: root }: Range): Element | null =>
  root instanceof Element ? root : root.parentElement

/** The words of `item` in `range`: a triple click on the item before selects up to it, and none of them. */
function heldOf(item: Element, range: Range): string {
  const { startContainer, endContainer } = range
  // A range of its own for each item of a long list would be followed through each mark that is put in.
  if (!item.contains(startContainer) && !item.contains(endContainer)) return item.textContent
  const held = new Range()
  held.selectNodeContents(item)
  if (held.compareBoundaryPoints(Range.START_TO_START, range) < 0)
    held.setStart(range.startContainer, range.startOffset)
  if (held.compareBoundaryPoints(Range.END_TO_END, range) > 0)
    held.setEnd(range.endContainer, range.endOffset)
  return held.toString()
}

/** Whether the selection begins in the item, and leaves nothing of it out before. */
function startsAt(item: Element, { startContainer, startOffset }: Range): boolean {
  if (!item.contains(startContainer)) return false
  const before = new Range()
  before.setStart(item, 0)
  before.setEnd(startContainer, startOffset)
  return before.toString().trim() === ''
}

/** A mark before a paragraph would stand on a line of its own. */
const lineOf = (item: Element): Element =>
  item.firstElementChild?.matches('p, blockquote, h2, h3, h4, h5, h6') &&
  item.firstElementChild === item.firstChild
    ? lineOf(item.firstElementChild)
    : item

/** Gives the mark of an item. Each list is counted once: a long one would take the square of its length. */
function marker(): (item: Element) => string {
  const counted = new Map<Element, Map<Element, number>>()
  return (item) => {
    const list = item.parentElement
    if (!(list instanceof HTMLOListElement)) return bulletAt(depthOf(list))
    const places = counted.get(list) ?? placesIn(list)
    counted.set(list, places)
    const start = list.getAttribute('start') ?? undefined
    const { reversed } = list
    return numberAt({ start, reversed, length: places.size }, places.get(item) ?? 0)
  }
}

/** The items of a list, with their places from 0. */
const placesIn = (list: Element) =>
  new Map(
    [...list.children].filter(({ localName }) => localName === 'li').map((item, at) => [item, at])
  )

const depthOf = (list: Element | null): number => {
  const around = list?.parentElement?.closest('ul')
  return around ? depthOf(around) + 1 : 0
}
