/**
 * Copies a living tree into an inert one. The platform copies it whole, many times faster than
 * node by node; a walk over the original then takes out of the copy, or puts right, what only the
 * laid out page knows. The copy stands in no document before that: the platform looks at nothing
 * in it.
 */
import { ADDRESSED } from './snapshot-image'
import { mend } from './snapshot-mend'
import type { Mending, Pair, Task } from './snapshot-mending'
import { childrenOf, find, findAll } from './snapshot-nodes'

/** Deeper elements lose their own tag. No story needs so many; recursion elsewhere stays safe. */
const MAX_DEPTH = 120
/** Where there is anything so deep there is a first child. */
const TOO_DEEP = `${'*>'.repeat(MAX_DEPTH)}*`
const HAS_DEEP = `${TOO_DEEP}:first-child`
/** Headings by their role alone, which hold no blocks. */
const HEADING =
  '[role=heading i]:not(h1, h2, h3, h4, h5, h6):not(:has(h1, h2, h3, h4, h5, h6, p, ul, ol, table))'
/** Attributes of html, head and body that say something of the page. */
export const TELLING = /^(?:lang|dir|id|class|item\w+|prefix|vocab|typeof)$/
/** The walk would hold up the tab for longer than this. Milliseconds. */
const MOST_TIME = 3_000
/** The clock is asked once in so many elements. */
const CLOCK = 1_024

export interface Walk extends Mending {
  tasks: Task[]
  /** By the clock of `performance.now()`. */
  end: number
  /** Elements that may still be visited. */
  left: number
  /** Of what is put together from several trees, the depth is known only at the end. */
  isJoined: boolean
}

/** @param left elements to visit at most, shadow trees and frames included */
export function walkOver(page: Document, copy: Document, left: number): Walk {
  const tasks: Task[] = []
  const later = (task: Task) => {
    walk.isJoined = true
    tasks.push(task)
  }
  const end = performance.now() + MOST_TIME
  const walk = { page, copy, later, placed: new Set<Element>(), tasks, end, left, isJoined: false }
  return walk
}

/**
 * Puts a copy of `from`, and of what is in it, in the place of `into`.
 * @param hasLayout whether it is worth asking what is seen
 * @returns whether the budget and the time were enough
 */
export function copyInto(walk: Walk, from: Element, into: Element, hasLayout: boolean): boolean {
  const isDeep = find(from, HAS_DEEP) !== null
  const copy = walk.copy.importNode(from, !isDeep)
  for (const name of copy.getAttributeNames()) if (!TELLING.test(name)) copy.removeAttribute(name)
  const isHidden = !hasLayout
  if (isDeep) walk.later({ nodes: childrenOf(from), place: copy, isHidden, isStep: true })
  else if (!mendAll(walk, from, copy, isHidden, 0)) return false
  for (let task = walk.tasks.pop(); task; task = walk.tasks.pop())
    if (!doTask(walk, task)) return false
  finish(walk, copy)
  into.replaceWith(copy)
  return true
}

function doTask(walk: Walk, { nodes, place, isReplaced, isHidden, isStep }: Task): boolean {
  const isDeep = isStep ?? nodes.some((node) => isElement(node) && find(node, HAS_DEEP))
  const copies = isReplaced ? walk.copy.createDocumentFragment() : place
  for (const node of nodes) {
    const element = isElement(node) ? node : undefined
    const copy = copies.appendChild(walk.copy.importNode(node, !isDeep))
    if (!element) continue
    const isDone = isDeep
      ? step(walk, element, copy as Element, isHidden)
      : mendAll(walk, element, copy as Element, isHidden, -1)
    if (!isDone) return false
  }
  if (copies !== place) (place as Element).replaceWith(copies)
  return true
}

/** The platform takes very long to copy what is nested too deeply: it goes level by level. */
function step(walk: Walk, element: Element, copy: Element, isHidden: boolean): boolean {
  const mark = walk.copy.createComment('')
  copy.after(mark)
  const pair = { element, copy: () => copy, isHidden, hasAddress: true }
  const inside = mend(walk, pair)
  if (inside === 'passed') return mayGoOn(walk)
  // A form, a slot or a picture is not kept: a div stands for it.
  const place = copy.parentNode ? copy : walk.copy.createElement('div')
  if (place !== copy) mark.replaceWith(place)
  walk.later({
    nodes: childrenOf(element),
    place,
    isHidden: inside === 'hidden' || isHidden,
    isStep: true
  })
  return mayGoOn(walk)
}

/**
 * @param first -1 to begin with `root` itself, 0 with what is in it
 * @returns false when the budget or the time was not enough
 */
function mendAll(
  walk: Walk,
  root: Element,
  copyOfRoot: Element,
  isHidden: boolean,
  first: number
): boolean {
  // By the copy's document: on the living one an image may go by the name `createTreeWalker`.
  const walker = walk.copy.createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  const copies = findAll(copyOfRoot, '*')
  const styled = new Set(findAll(root, ADDRESSED))
  let at = first
  const copy = () => (at < 0 ? copyOfRoot : (copies[at] as Element))
  const pair: Pair = { element: root, copy, isHidden, hasAddress: true }
  let hiddenUntil = isHidden ? Number.POSITIVE_INFINITY : -1
  for (let node = at < 0 ? root : walker.nextNode(); node; node = walker.nextNode()) {
    if (!mayGoOn(walk)) return false
    pair.element = node as Element
    pair.isHidden = at < hiddenUntil
    pair.hasAddress = at < 0 || styled.has(pair.element)
    const inside = mend(walk, pair)
    if (inside !== 'walked' && find(pair.element, '*')) {
      const inner = findAll(pair.element, '*')
      if (inside === 'hidden') hiddenUntil = at + inner.length + 1
      else {
        at += inner.length
        walker.currentNode = inner[inner.length - 1] as Element
      }
    }
    at++
  }
  return true
}

function mayGoOn(walk: Walk): boolean {
  walk.left -= 1
  if (walk.left < 0) return false
  return walk.left % CLOCK !== 0 || performance.now() < walk.end
}

/** What is to be done to the copy without a look at the original. */
function finish({ copy, isJoined }: Walk, all: Element): void {
  for (const named of all.querySelectorAll('[name]:not(meta)')) named.removeAttribute('name')
  for (const heading of all.querySelectorAll(HEADING)) asHeading(heading, copy)
  const comments = copy.createNodeIterator(all, NodeFilter.SHOW_COMMENT)
  for (let one = comments.nextNode(); one; one = comments.nextNode()) (one as Comment).remove()
  if (!isJoined) return
  for (const deep of [...all.querySelectorAll(TOO_DEEP)].reverse())
    deep.replaceWith(...deep.childNodes)
}

/** A heading in all but its name, as it is told to those who hear the page. */
function asHeading(element: Element, copy: Document): void {
  const [level] = /^[1-6]$/.exec(element.getAttribute('aria-level') ?? '') ?? ['2']
  const heading = copy.createElement(`h${level}`)
  for (const attribute of element.attributes)
    heading.setAttributeNode(attribute.cloneNode() as Attr)
  while (element.firstChild) heading.append(element.firstChild)
  element.replaceWith(heading)
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE
