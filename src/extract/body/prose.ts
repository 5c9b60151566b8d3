/** One walk over the inert page finds the blocks that hold running text. */
import { INLINE } from '../inline'
import { HIDDEN } from '../snapshot'
import { FRAME_NAMES, isAsideByName, isAsideByTag } from './asides'
import { namesOf } from './text'
import { weigh } from './weigh'

export interface Prose {
  /** The innermost block that holds the text. */
  element: Element
  /** The element's place in the page's order, among elements that are no inline ones. */
  at: number
  /** Characters, white space folded; a CJK character counts as three. */
  length: number
  /** Of these, characters in links. */
  linked: number
  /** In a part of the page that is no place for a story: navigation, comments, a sidebar. */
  isAside: boolean
  isHidden: boolean
}

const SILENT = new Set(['script', 'button', 'iframe', 'video', 'audio', 'object', 'embed', 'title'])
/** A part that is named like an aside and holds so much of the text is the frame of it all. */
const MOSTLY = 0.5
/** Parts that are named like the page itself are no parts of it. */
const WHOLE = new Set(['body', 'main', 'article'])

/** Characters; shorter blocks say little of where the text is. */
export const LEAST = 80

/** In a part that can be the story's, and not hidden. */
export const isInSight = ({ isAside, isHidden }: Prose): boolean => !isAside && !isHidden

interface Found extends Prose {
  frame: Element | undefined
}

/** What the walk has found so far, and how many blocks it has entered. */
interface Walk {
  found: Found[]
  entered: number
}

interface Place {
  at: number
  /** The outermost element around that may be an aside by its name. */
  frame: Element | undefined
  prose: Found | undefined
  element: Element
  isAside: boolean
  isHidden: boolean
  isLinked: boolean
}

/**
 * Blocks in the page's order, each with its own text only.
 * @param headline what holds it is no aside, whatever its name
 */
export function proseOf(body: Element, headline: Element | null): Prose[] {
  const walk: Walk = { found: [], entered: 0 }
  const start: Place = {
    at: 0,
    prose: undefined,
    element: body,
    frame: undefined,
    isAside: false,
    isHidden: false,
    isLinked: false
  }
  collect(body, start, walk)
  setAsides(walk.found, headline)
  return walk.found.sort((one, other) => one.at - other.at)
}

/** What stands in a part that is named like an aside is aside, unless the part holds it all. */
function setAsides(found: Found[], headline: Element | null): void {
  let all = 0
  const held = new Map<Element, number>()
  /** How much text outside of frames bears a name, and the frame of the first that does. */
  const borne = new Map<string, Pick<Found, 'length' | 'frame'>>()
  for (const one of found)
    if (isInSight(one) && one.length >= LEAST) {
      const { frame, length } = one
      all += length
      if (frame) held.set(frame, (held.get(frame) ?? 0) + length)
      const { className } = one.element
      const kin = borne.get(className) ?? { length: 0, frame }
      if (!frame) kin.length += length
      if (className) borne.set(className, kin)
    }
  const asides = new Set(
    [...held]
      .filter(([frame, length]) => length < all * MOSTLY && !isByHeadline(frame))
      .map(([frame]) => frame)
  )
  for (const one of found) if (one.frame && asides.has(one.frame)) one.isAside ||= !isBeginning(one)

  /** The beginning of a story may be named a teaser for the rest, and is set like the rest. */
  function isBeginning({ element, frame }: Found): boolean {
    const kin = borne.get(element.className)
    if (!kin || !frame || kin.frame !== frame || !/teaser/.test(namesOf(frame))) return false
    return kin.length > all * MOSTLY
  }

  function isByHeadline(frame: Element): boolean {
    return frame.contains(headline) || frame.parentElement === headline?.parentElement
  }
}

/** Recursive: the snapshot's depth is capped. */
function collect(parent: Element, place: Place, walk: Walk): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) addText((node as Text).data, place, walk)
    else if (node.nodeType === 1) enter(node as Element, place, walk)
  }
}

function enter(element: Element, place: Place, walk: Walk): void {
  const name = element.localName
  if (SILENT.has(name)) return
  if (INLINE.has(name)) {
    if (name !== 'a' || place.isLinked) collect(element, place, walk)
    else {
      place.isLinked = true
      collect(element, place, walk)
      place.isLinked = false
    }
    return
  }
  // Paragraphs have few attributes, if any: what is named is looked at, the rest is as around it.
  const isNamed = element.hasAttributes()
  const names = isNamed && !WHOLE.has(name) ? namesOf(element) : ''
  collect(
    element,
    {
      at: ++walk.entered,
      prose: undefined,
      element,
      isAside: place.isAside || isAsideByTag(name) || (isNamed && isAsideByName(element, names)),
      frame: place.frame ?? (FRAME_NAMES.test(names) ? element : undefined),
      isHidden: place.isHidden || (isNamed && isHidden(element)),
      isLinked: place.isLinked
    },
    walk
  )
}

function addText(data: string, place: Place, walk: Walk): void {
  const length = weigh(data)
  if (length === 0) return
  if (!place.prose) {
    const { at, element, frame, isAside, isHidden } = place
    place.prose = { at, element, length: 0, linked: 0, frame, isAside, isHidden }
    walk.found.push(place.prose)
  }
  place.prose.length += length
  if (place.isLinked) place.prose.linked += length
}

/** What lies in a closed `<details>` is one press away, and was written to be read. */
const isHidden = (element: Element) =>
  element.hasAttribute(HIDDEN) && element.parentElement?.localName !== 'details'
