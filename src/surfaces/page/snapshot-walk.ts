/** Copies a living tree into an inert one in a single walk, without recursion. */
import { bodyInFrame } from './snapshot-frame'
import { backgroundImage, findImage, imageInNoscript } from './snapshot-image'
import { HIDDEN, isHiddenStory, isSeen, SizeNotes } from './snapshot-layout'
import {
  attribute,
  baseUrlOf,
  find,
  firstChildOf,
  nameOf,
  nextSiblingOf,
  pageOf,
  shadowOf,
  typeOf
} from './snapshot-nodes'

/** Deeper elements lose their own tag. No story needs so many; recursion elsewhere stays safe. */
const MAX_DEPTH = 120

/** Gone with all that is in them. */
const DROPPED = new Set(
  `style template svg canvas input select textarea datalist option progress meter map area
  source track param base frame frameset`.split(/\s+/)
)
/** Kept as a sign of what is there; what is in them is for browsers without. */
const SHALLOW = new Set(['iframe', 'video', 'audio', 'object', 'embed'])
/** The walk would hold up the tab for longer than this. Milliseconds. */
const MOST_TIME = 1_200
/** The clock is asked once in so many elements. */
const CLOCK = 1_024

/** Never drawn, and kept for what they say. */
const UNSEEN = new Set(['meta', 'link'])
/** The links of `<head>` that say something about the page. */
const USELESS_LINK = /stylesheet|preload|prefetch|preconnect|modulepreload/i

/** A node to copy, and where to. */
interface Step {
  node: Node
  into: Element
  depth: number
  /** Its siblings are steps of their own. */
  alone: boolean
  /** Inside of what is hidden already: nothing to ask of the layout. */
  hidden: boolean
}

export class Walk {
  readonly #copy: Document
  readonly #steps: Step[] = []
  readonly #sizes = new SizeNotes()
  readonly #page: Document
  readonly #end = performance.now() + MOST_TIME
  #left: number

  /** @param budget elements to visit at most, shadow trees and frames included */
  constructor(page: Document, copy: Document, budget: number) {
    this.#page = page
    this.#copy = copy
    this.#left = budget
  }

  /**
   * Copies what is in `from`.
   * @param hasLayout whether it is worth asking what is seen
   * @returns whether the budget and the time were enough
   */
  run(from: Element, into: Element, hasLayout: boolean): boolean {
    this.#push(firstChildOf(from), into, 0, !hasLayout)
    for (let step = this.#steps.pop(); step; step = this.#steps.pop()) {
      if (!step.alone) this.#push(nextSiblingOf(step.node), step.into, step.depth, step.hidden)
      const type = typeOf(step.node)
      if (type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE) this.#copyText(step)
      else if (type === Node.ELEMENT_NODE) {
        if (!this.#mayGoOn()) return false
        this.#visit(step.node as Element, step)
      }
    }
    return true
  }

  #mayGoOn(): boolean {
    this.#left -= 1
    if (this.#left < 0) return false
    return this.#left % CLOCK !== 0 || performance.now() < this.#end
  }

  #push(node: Node | null, into: Element, depth: number, hidden: boolean, alone = false): void {
    if (node) this.#steps.push({ node, into, depth, hidden, alone })
  }

  #copyText({ node, into, hidden }: Step): void {
    const text = (node as CharacterData).data
    into.append(text)
    if (!hidden && node.parentElement) this.#sizes.note(node.parentElement, into, text)
  }

  #visit(element: Element, step: Step): void {
    const name = nameOf(element)
    if (DROPPED.has(name)) return
    if (name === 'script') this.#copyData(element, step.into)
    else if (name === 'noscript') this.#copyNoscript(element, step.into)
    else if (name === 'slot') this.#enterSlot(element as HTMLSlotElement, step)
    else if (name !== 'link' || !USELESS_LINK.test(attribute(element, 'rel') ?? ''))
      this.#visitVisible(element, name, step)
  }

  #visitVisible(element: Element, name: string, step: Step): void {
    const isHidden = !step.hidden && !UNSEEN.has(name) && !isSeen(element)
    if (isHidden && !isHiddenStory(element)) return
    if (name === 'img') {
      this.#copyImage(element as HTMLImageElement, step.into, isHidden)
      return
    }
    const framed = name === 'iframe' && !isHidden ? bodyInFrame(element) : undefined
    if (framed) {
      this.#push(firstChildOf(framed), this.#append('div', step.into), step.depth + 1, step.hidden)
      return
    }
    const isPlain = name === 'picture' || step.depth >= MAX_DEPTH
    const into = isPlain ? step.into : this.#copyElement(element, name, step.into, isHidden)
    if (SHALLOW.has(name)) return
    const first = firstChildOf(shadowOf(element) ?? element)
    this.#push(first, into, isPlain ? step.depth : step.depth + 1, step.hidden || isHidden)
  }

  #copyElement(element: Element, name: string, into: Element, isHidden: boolean): Element {
    const copy = name === 'form' ? this.#divFor(element) : this.#copy.importNode(element, false)
    if (name !== 'meta') copy.removeAttribute('name')
    if (SHALLOW.has(name)) copy.removeAttribute('id')
    if (isHidden) copy.setAttribute(HIDDEN, '')
    if (name === 'a') this.#resolve(copy, 'href', element)
    into.append(copy)
    const background = backgroundImage(attribute(element, 'style') ?? '')
    if (background && !find(element, 'img')) this.#appendImage(copy, background, '')
    return copy
  }

  /** A form's fields answer in place of its own properties; a div's do not. */
  #divFor(form: Element): Element {
    const div = this.#copy.createElement('div')
    for (const name of ['id', 'class', 'itemprop', 'role']) {
      const value = attribute(form, name)
      if (value) div.setAttribute(name, value)
    }
    return div
  }

  #copyImage(image: HTMLImageElement, into: Element, isHidden: boolean): void {
    const found = findImage(image)
    if (!found) return
    const copy = this.#appendImage(into, found.src, found.alt)
    this.#resolve(copy, 'src', image)
    if (found.width > 0) copy.setAttribute('width', String(found.width))
    if (found.height > 0) copy.setAttribute('height', String(found.height))
    for (const kept of ['class', 'id', 'title', 'itemprop']) {
      const value = image.getAttribute(kept)
      if (value) copy.setAttribute(kept, value)
    }
    if (isHidden) copy.setAttribute(HIDDEN, '')
  }

  #appendImage(into: Element, src: string, alt: string): Element {
    const copy = this.#append('img', into)
    copy.setAttribute('src', src)
    copy.setAttribute('alt', alt)
    return copy
  }

  #append(name: string, into: Element): Element {
    const copy = this.#copy.createElement(name)
    into.append(copy)
    return copy
  }

  /** What comes from a frame has a base of its own: its addresses are made absolute. */
  #resolve(copy: Element, name: string, from: Node): void {
    if (pageOf(from) === this.#page) return
    const url = URL.parse(copy.getAttribute(name) ?? '', baseUrlOf(from))
    if (url && copy.hasAttribute(name)) copy.setAttribute(name, url.href)
  }

  /** Of scripts only JSON-LD stays: data, which nothing here ever runs. */
  #copyData(script: Element, into: Element): void {
    if (attribute(script, 'type')?.trim().toLowerCase() !== 'application/ld+json') return
    into.append(this.#copy.importNode(script, true))
  }

  /** The picture in a `<noscript>`, unless the image it stands in for was found already. */
  #copyNoscript(element: Element, into: Element): void {
    const found = imageInNoscript(element.textContent ?? '')
    if (found && !into.querySelector(':scope > img')) this.#appendImage(into, found.src, found.alt)
  }

  /** A slot is replaced by what the page has put into it, else by its own content. */
  #enterSlot(slot: HTMLSlotElement, step: Step): void {
    const nodes = slot.assignedNodes()
    for (const node of nodes.toReversed())
      this.#push(node, step.into, step.depth, step.hidden, true)
    if (nodes.length === 0) this.#push(firstChildOf(slot), step.into, step.depth, step.hidden)
  }
}
