/** What becomes of each element of a copied tree, by what the living one is and how it is drawn. */
import { FIELD } from '../../extract/snapshot'
import { bodyInFrame } from './snapshot-frame'
import { addressOfAmp, backgroundOf } from './snapshot-image'
import { HIDDEN, isHiddenStory, isSeen } from './snapshot-layout'
import type { Inside, Mending, Pair, Way } from './snapshot-mending'
import {
  attribute,
  childrenOf,
  find,
  isHtml,
  nameOf,
  remove,
  replace,
  shadowOf
} from './snapshot-nodes'
import { copyImage, imageOf, readNoscript, resolve } from './snapshot-picture'
import { lateFor, removeFallback } from './snapshot-stream'

/** The links of `<head>` that say something about the page. */
const USELESS_LINK = /stylesheet|preload|prefetch|preconnect|modulepreload/i

const dropped: Way = (_, { copy }) => {
  remove(copy())
  return 'passed'
}

/** A field to write into, on whose place the page asks for something. */
const WRITTEN = /^(?:email|text|search|tel|)$/

const noted: Way = (mending, pair) => {
  if (WRITTEN.test(attribute(pair.element, 'type')?.trim().toLowerCase() ?? ''))
    pair.copy().parentElement?.setAttribute(FIELD, '')
  return dropped(mending, pair)
}

/** Elements that are not asked whether they are seen. */
const UNSEEN = new Map<string, Way>([
  // Gone with all that is in them.
  ...`style svg canvas select datalist option progress meter map area
  source track param base frame frameset`
    .split(/\s+/)
    .map((name) => [name, dropped] as const),
  ['input', noted],
  ['textarea', noted],
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
  const isAmp = name === 'amp-img'
  const picture = (isAmp && addressOfAmp(element)) || (hasAddress && backgroundOf(element))
  if (picture && !find(element, 'img')) (own ?? copy()).prepend(imageOf(mending, picture, ''))
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

/** A film or a sound says where it is itself, or in the first of its sources. */
function empty(mending: Mending, element: Element, copy: Element): Inside {
  const source = find(element, ':scope > source[src]')
  if (source && !copy.getAttribute('src')) copy.setAttribute('src', attribute(source, 'src') ?? '')
  copy.replaceChildren()
  copy.removeAttribute('id')
  resolve(mending, () => copy, 'src', element)
  return 'passed'
}

/** A slot is replaced by what the page has put into it, else by its own content. */
function fillSlot({ later }: Mending, { element, copy, isHidden }: Pair): Inside {
  const nodes = isHtml(element) ? (element as HTMLSlotElement).assignedNodes() : []
  if (nodes.length === 0) return unwrapped(copy())
  later({ nodes, place: copy(), isReplaced: true, isHidden })
  return 'passed'
}

function unwrapped(copy: Element): Inside {
  copy.replaceWith(...copy.childNodes)
  return 'walked'
}
