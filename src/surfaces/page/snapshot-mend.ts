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

type Way = (mender: Mender, pair: Pair) => Inside

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
  ['template', (mender, pair) => mender.fillLate(pair)],
  ['meta', () => 'walked'],
  [
    'link',
    (mender, pair) =>
      USELESS_LINK.test(attribute(pair.element, 'rel') ?? '') ? dropped(mender, pair) : 'walked'
  ],
  // Of scripts only JSON-LD stays: data, which nothing here ever runs.
  [
    'script',
    (mender, pair) =>
      attribute(pair.element, 'type')?.trim().toLowerCase() === 'application/ld+json'
        ? 'passed'
        : dropped(mender, pair)
  ],
  ['noscript', (mender, pair) => mender.readNoscript(pair)],
  ['slot', (mender, pair) => mender.fillSlot(pair)]
])

/** The only elements of HTML's own that can have a shadow tree of the page's (DOM Standard). */
const HOSTS = new Set(
  `article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span`.split(
    ' '
  )
)
/** Kept as a sign of what is there; what is in them is for browsers without. */
const SHALLOW = new Set(['iframe', 'video', 'audio', 'object', 'embed'])

export class Mender {
  readonly #page: Document
  readonly #copy: Document
  readonly #later: (task: Task) => void
  /** What came late, and has been put into its place. */
  readonly #placed = new Set<Element>()

  /** @param later is told what is to be copied besides: shadow trees, frames, what fills slots */
  constructor(page: Document, copy: Document, later: (task: Task) => void) {
    this.#page = page
    this.#copy = copy
    this.#later = later
  }

  mend(pair: Pair): Inside {
    const name = nameOf(pair.element)
    const way = UNSEEN.get(name)
    if (way) return way(this, pair)
    if (this.#placed.has(pair.element)) return dropped(this, pair)
    const isTop = !pair.isHidden && !isSeen(pair.element)
    if (isTop && !isHiddenStory(pair.element)) return dropped(this, pair)
    const inside = this.#mendDrawn(pair, name, isTop)
    return isTop && inside === 'walked' ? 'hidden' : inside
  }

  /** @param isTop whether it is the topmost of what is hidden, and kept */
  #mendDrawn({ element, copy, isHidden, hasAddress }: Pair, name: string, isTop: boolean): Inside {
    if (name === 'img' && isHtml(element))
      return this.#copyImage(element as HTMLImageElement, copy(), isTop)
    if (name === 'picture') return unwrapped(copy())
    const framed = name === 'iframe' && !isTop && isHtml(element) && bodyInFrame(element)
    if (framed) {
      const place = this.#copy.createElement('div')
      copy().replaceWith(place)
      this.#later({ nodes: childrenOf(framed), place, isHidden })
      return 'passed'
    }
    const own = name === 'form' ? this.#divFor(element, copy()) : undefined
    if (isTop) (own ?? copy()).setAttribute(HIDDEN, '')
    if (name === 'a') this.#resolve(copy, 'href', element)
    const background = hasAddress && backgroundImage(attribute(element, 'style') ?? '')
    if (background && !find(element, 'img')) (own ?? copy()).prepend(this.#image(background, ''))
    if (SHALLOW.has(name)) return this.#empty(element, copy())
    const shadow = name.includes('-') || HOSTS.has(name) ? shadowOf(element) : null
    if (!shadow) return 'walked'
    const place = own ?? copy()
    place.replaceChildren()
    this.#later({ nodes: childrenOf(shadow), place, isHidden: isHidden || isTop })
    return 'passed'
  }

  /** A template goes, unless what is to stand in its place is on the page already. */
  fillLate(pair: Pair): Inside {
    const late = lateFor(pair.element, this.#page)
    if (!late || this.#placed.has(late)) return dropped(this, pair)
    this.#placed.add(late)
    const place = pair.copy()
    removeFallback(place)
    this.#later({ nodes: childrenOf(late), place, isReplaced: true, isHidden: true })
    return 'passed'
  }

  /** A form's fields answer in place of its own properties; a div's do not. */
  #divFor(form: Element, copy: Element): Element {
    const div = this.#copy.createElement('div')
    for (const name of ['id', 'class', 'itemprop', 'role']) {
      const value = attribute(form, name)
      if (value) div.setAttribute(name, value)
    }
    div.append(...childrenOf(copy))
    replace(copy, div)
    return div
  }

  #copyImage(image: HTMLImageElement, copy: Element, isTop: boolean): Inside {
    const found = findImage(image)
    if (!found) {
      copy.remove()
      return 'passed'
    }
    const own = this.#image(found.src, found.alt)
    copy.replaceWith(own)
    this.#resolve(() => own, 'src', image)
    if (found.width > 0) own.setAttribute('width', String(found.width))
    if (found.height > 0) own.setAttribute('height', String(found.height))
    for (const kept of ['class', 'id', 'title', 'itemprop']) {
      const value = image.getAttribute(kept)
      if (value) own.setAttribute(kept, value)
    }
    if (isTop) own.setAttribute(HIDDEN, '')
    return 'passed'
  }

  #image(src: string, alt: string): Element {
    const image = this.#copy.createElement('img')
    image.setAttribute('src', src)
    image.setAttribute('alt', alt)
    return image
  }

  /** A film or a sound says where it is itself, or in the first of its sources. */
  #empty(element: Element, copy: Element): Inside {
    const source = find(element, ':scope > source[src]')
    if (source && !copy.getAttribute('src'))
      copy.setAttribute('src', attribute(source, 'src') ?? '')
    copy.replaceChildren()
    copy.removeAttribute('id')
    this.#resolve(() => copy, 'src', element)
    return 'passed'
  }

  /** What comes from a frame has a base of its own: its addresses are made absolute. */
  #resolve(copy: () => Element, name: string, from: Node): void {
    if (pageOf(from) === this.#page) return
    const url = URL.parse(copy().getAttribute(name) ?? '', baseUrlOf(from))
    if (url && copy().hasAttribute(name)) copy().setAttribute(name, url.href)
  }

  /** The picture in a `<noscript>`, unless the image it stands in for was found already. */
  readNoscript({ element, copy }: Pair): Inside {
    const found = imageInNoscript(element.textContent ?? '')
    if (found && !isBehindImage(copy())) copy().replaceWith(this.#image(found.src, found.alt))
    else copy().remove()
    return 'passed'
  }

  /** A slot is replaced by what the page has put into it, else by its own content. */
  fillSlot({ element, copy, isHidden }: Pair): Inside {
    const nodes = isHtml(element) ? (element as HTMLSlotElement).assignedNodes() : []
    if (nodes.length === 0) return unwrapped(copy())
    this.#later({ nodes, place: copy(), isReplaced: true, isHidden })
    return 'passed'
  }
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
