/** What becomes of each element of a copied tree, by what the living one is and how it is drawn. */
import { bodyInFrame } from './snapshot-frame'
import { backgroundImage, findImage, imageInNoscript } from './snapshot-image'
import { HIDDEN, isHiddenStory, isSeen } from './snapshot-layout'
import {
  attribute,
  baseUrlOf,
  childrenOf,
  find,
  isHtml,
  nameOf,
  pageOf,
  remove,
  replace,
  shadowOf
} from './snapshot-nodes'
import { lateFor, removeFallback } from './snapshot-stream'

/** Nodes that are still to be copied, and their place in the copy. */
export interface Task {
  nodes: readonly Node[]
  place: ParentNode
  /** The place goes; else they are put inside. */
  isReplaced?: boolean
  /** Inside of what is hidden already: nothing to ask of the layout. */
  isHidden: boolean
  /** One level of a tree that is nested too deeply to be copied whole. */
  isStep?: boolean
}

/** An element beside its copy, which is asked for only where something is to be done to it. */
export interface Pair {
  element: Element
  copy: () => Element
  /** Inside of what is hidden already. */
  isHidden: boolean
  /** Its inline style may have the address of a picture. */
  hasAddress: boolean
}

/** What is to be done about the elements inside: they are walked, as hidden ones, or passed by. */
export type Inside = 'walked' | 'hidden' | 'passed'

type Way = (mending: Mending, pair: Pair) => Inside

/** A page, and its copy that is being mended. */
export interface Mending {
  page: Document
  copy: Document
  /** Is told what is to be copied besides: shadow trees, frames, what fills slots. */
  later: (task: Task) => void
  /** What came late, and has been put into its place. */
  placed: Set<Element>
}

/** The links of `<head>` that say something about the page. */
const USELESS_LINK = /stylesheet|preload|prefetch|preconnect|modulepreload/i

const dropped: Way = (_, { copy }) => {
  remove(copy())
  return 'passed'
}

/** Elements that are not asked whether they are seen. */
const UNSEEN = new Map<string, Way>([
  // Gone with all that is in them.
  ...`style svg canvas input select textarea datalist option progress meter map area
  source track param base frame frameset`
    .split(/\s+/)
    .map((name) => [name, dropped] as const),
  ['template', fillLate],
  ['meta', () => 'walked'],
  [
    'link',
    (mending, pair) =>
      USELESS_LINK.test(attribute(pair.element, 'rel') ?? '') ? dropped(mending, pair) : 'walked'
  ],
  // Of scripts only JSON-LD stays: data, which nothing here ever runs.
  [
    'script',
    (mending, pair) =>
      attribute(pair.element, 'type')?.trim().toLowerCase() === 'application/ld+json'
        ? 'passed'
        : dropped(mending, pair)
  ],
  ['noscript', readNoscript],
  ['slot', fillSlot]
])

/** The only elements of HTML's own that can have a shadow tree of the page's (DOM Standard). */
const HOSTS = new Set(
  `article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span`.split(
    ' '
  )
)
/** Kept as a sign of what is there; what is in them is for browsers without. */
const SHALLOW = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

export function mend(mending: Mending, pair: Pair): Inside {
  const name = nameOf(pair.element)
  const way = UNSEEN.get(name)
  if (way) return way(mending, pair)
  if (mending.placed.has(pair.element)) return dropped(mending, pair)
  const isTop = !pair.isHidden && !isSeen(pair.element)
  if (isTop && !isHiddenStory(pair.element)) return dropped(mending, pair)
  const inside = mendDrawn(mending, pair, name, isTop)
  return isTop && inside === 'walked' ? 'hidden' : inside
}

/** @param isTop whether it is the topmost of what is hidden, and kept */
function mendDrawn(
  mending: Mending,
  { element, copy, isHidden, hasAddress }: Pair,
  name: string,
  isTop: boolean
): Inside {
  if (name === 'img' && isHtml(element))
    return copyImage(mending, element as HTMLImageElement, copy(), isTop)
  if (name === 'picture') return unwrapped(copy())
  const framed = name === 'iframe' && !isTop && isHtml(element) && bodyInFrame(element)
  if (framed) {
    const place = mending.copy.createElement('div')
    copy().replaceWith(place)
    mending.later({ nodes: childrenOf(framed), place, isHidden })
    return 'passed'
  }
  const own = name === 'form' ? divFor(mending, element, copy()) : undefined
  if (isTop) (own ?? copy()).setAttribute(HIDDEN, '')
  if (name === 'a') resolve(mending, copy, 'href', element)
  const background = hasAddress && backgroundImage(attribute(element, 'style') ?? '')
  if (background && !find(element, 'img')) (own ?? copy()).prepend(imageOf(mending, background, ''))
  if (SHALLOW.has(name)) return empty(mending, element, copy())
  const shadow = name.includes('-') || HOSTS.has(name) ? shadowOf(element) : null
  if (!shadow) return 'walked'
  const place = own ?? copy()
  place.replaceChildren()
  mending.later({ nodes: childrenOf(shadow), place, isHidden: isHidden || isTop })
  return 'passed'
}

/** A template goes, unless what is to stand in its place is on the page already. */
function fillLate(mending: Mending, pair: Pair): Inside {
  const late = lateFor(pair.element, mending.page)
  if (!late || mending.placed.has(late)) return dropped(mending, pair)
  mending.placed.add(late)
  const place = pair.copy()
  removeFallback(place)
  mending.later({ nodes: childrenOf(late), place, isReplaced: true, isHidden: true })
  return 'passed'
}

/** A form's fields answer in place of its own properties; a div's do not. */
function divFor(mending: Mending, form: Element, copy: Element): Element {
  const div = mending.copy.createElement('div')
  for (const name of ['id', 'class', 'itemprop', 'role']) {
    const value = attribute(form, name)
    if (value) div.setAttribute(name, value)
  }
  div.append(...childrenOf(copy))
  replace(copy, div)
  return div
}

function copyImage(
  mending: Mending,
  image: HTMLImageElement,
  copy: Element,
  isTop: boolean
): Inside {
  const found = findImage(image)
  if (!found) {
    copy.remove()
    return 'passed'
  }
  const own = imageOf(mending, found.src, found.alt)
  copy.replaceWith(own)
  resolve(mending, () => own, 'src', image)
  if (found.width > 0) own.setAttribute('width', String(found.width))
  if (found.height > 0) own.setAttribute('height', String(found.height))
  for (const kept of ['class', 'id', 'title', 'itemprop']) {
    const value = image.getAttribute(kept)
    if (value) own.setAttribute(kept, value)
  }
  if (isTop) own.setAttribute(HIDDEN, '')
  return 'passed'
}

function imageOf(mending: Mending, src: string, alt: string): Element {
  const image = mending.copy.createElement('img')
  image.setAttribute('src', src)
  image.setAttribute('alt', alt)
  return image
}

/** A film or a sound says where it is itself, or in the first of its sources. */
function empty(mending: Mending, element: Element, copy: Element): Inside {
  const source = find(element, ':scope > source[src]')
  if (source && !copy.getAttribute('src')) copy.setAttribute('src', attribute(source, 'src') ?? '')
  copy.replaceChildren()
  copy.removeAttribute('id')
  resolve(mending, () => copy, 'src', element)
  return 'passed'
}

/** What comes from a frame has a base of its own: its addresses are made absolute. */
function resolve(mending: Mending, copy: () => Element, name: string, from: Node): void {
  if (pageOf(from) === mending.page) return
  const url = URL.parse(copy().getAttribute(name) ?? '', baseUrlOf(from))
  if (url && copy().hasAttribute(name)) copy().setAttribute(name, url.href)
}

/** The picture in a `<noscript>`, unless the image it stands in for was found already. */
function readNoscript(mending: Mending, { element, copy }: Pair): Inside {
  const found = imageInNoscript(element.textContent ?? '')
  if (found && !isBehindImage(copy())) copy().replaceWith(imageOf(mending, found.src, found.alt))
  else copy().remove()
  return 'passed'
}

/** A slot is replaced by what the page has put into it, else by its own content. */
function fillSlot({ later }: Mending, { element, copy, isHidden }: Pair): Inside {
  const nodes = isHtml(element) ? (element as HTMLSlotElement).assignedNodes() : []
  if (nodes.length === 0) return unwrapped(copy())
  later({ nodes, place: copy(), isReplaced: true, isHidden })
  return 'passed'
}

function isBehindImage(copy: Element): boolean {
  for (let at = copy.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === 'img') return true
  return false
}

function unwrapped(copy: Element): Inside {
  copy.replaceWith(...copy.childNodes)
  return 'walked'
}
