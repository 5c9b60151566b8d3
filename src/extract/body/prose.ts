/** One walk over the inert page finds the blocks that hold running text. */

export interface Prose {
  /** The innermost block that holds the text. */
  element: Element
  /** Characters, white space folded; a CJK character counts as three. */
  length: number
  /** Of these, characters in links. */
  linked: number
  /** In a part of the page that is no place for a story: navigation, comments, a sidebar. */
  isAside: boolean
  isHidden: boolean
}

const INLINE = new Set(
  `a abbr acronym b bdi bdo big br cite code data del dfn em font i ins kbd label mark q rb rp rt
  ruby s samp small span strike strong sub sup time tt u var wbr x-text`.split(/\s+/)
)
const SILENT = new Set(['script', 'button', 'iframe', 'video', 'audio', 'object', 'embed', 'title'])
const ASIDE = new Set(['nav', 'aside', 'footer', 'dialog', 'menu', 'figcaption'])
const ASIDE_ROLES = /^(?:navigation|complementary|menu|dialog|alertdialog|contentinfo|search)$/
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:comments?|commentlist|disqus|replies|respond|sidebar|footer|related|recommended|newsletter|cookies?|consent|gdpr|popup|modal|promo|teasers?)(?=$|[\s_-])/i
/** Parts that are named like the page itself are no parts of it. */
const WHOLE = new Set(['body', 'main', 'article'])

/** How much of a CJK text an alphabetic text of the same content fills. */
const CJK_WEIGHT = 3
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g

interface Place {
  prose: Prose | undefined
  element: Element
  isAside: boolean
  isHidden: boolean
  isLinked: boolean
}

/** Blocks in the page's order, each with its own text only. */
export function proseOf(body: Element): Prose[] {
  const found: Prose[] = []
  const start: Place = {
    prose: undefined,
    element: body,
    isAside: false,
    isHidden: false,
    isLinked: false
  }
  collect(body, start, found)
  return found.sort(inPageOrder)
}

/** Recursive: the snapshot's depth is capped. */
function collect(parent: Element, place: Place, found: Prose[]): void {
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3) addText((node as Text).data, place, found)
    else if (node.nodeType === 1) enter(node as Element, place, found)
  }
}

function enter(element: Element, place: Place, found: Prose[]): void {
  const name = element.localName
  if (SILENT.has(name)) return
  if (INLINE.has(name)) {
    if (name !== 'a' || place.isLinked) collect(element, place, found)
    else {
      place.isLinked = true
      collect(element, place, found)
      place.isLinked = false
    }
    return
  }
  collect(
    element,
    {
      prose: undefined,
      element,
      isAside: place.isAside || isAside(element, name),
      isHidden: place.isHidden || element.hasAttribute('data-lede-hidden'),
      isLinked: place.isLinked
    },
    found
  )
}

function addText(data: string, place: Place, found: Prose[]): void {
  const length = weigh(data)
  if (length === 0) return
  if (!place.prose) {
    const { element, isAside, isHidden } = place
    place.prose = { element, length: 0, linked: 0, isAside, isHidden }
    found.push(place.prose)
  }
  place.prose.length += length
  if (place.isLinked) place.prose.linked += length
}

/** Characters of a text, white space folded; a CJK character counts as three. */
export function weigh(data: string): number {
  const text = data.trim()
  if (text === '') return 0
  if (text.length < 40) return text.length + cjkIn(text) + 1
  return text.replace(/\s{2,}/g, ' ').length + cjkIn(text)
}

/** What CJK characters count beyond one. */
const cjkIn = (text: string) => (text.match(CJK)?.length ?? 0) * (CJK_WEIGHT - 1)

function isAside(element: Element, name: string): boolean {
  if (ASIDE.has(name) || ASIDE_ROLES.test(element.getAttribute('role') ?? '')) return true
  if (WHOLE.has(name)) return false
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return names.length > 1 && ASIDE_NAMES.test(names.slice(0, 500))
}

const inPageOrder = (one: Prose, other: Prose) =>
  one.element.compareDocumentPosition(other.element) & 2 ? 1 : -1
