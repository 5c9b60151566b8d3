/**
 * A page with its words replaced: tags, lengths, letter case, spaces and punctuation stay, so that
 * extraction meets the same page, and nobody can tell what was read. A word that comes twice is
 * replaced by the same word twice, so that a headline still agrees with the page's title.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast'

/** Attributes that say how a page is built; the words in all others are a reader's. */
const BUILD = new Set(
  `class className id lang dir rel itemProp itemScope itemType property name httpEquiv charSet
  type role hidden width height colSpan rowSpan start typeof vocab prefix ariaHidden`.split(/\s+/)
)
/** Of an address the scheme alone stays. */
const ADDRESS = /^(https?:)?\/\//i
/** In structured data, keys and these values say what kind of thing is told of. */
const KIND =
  /^@(?:type|context|id)$|^(?:inLanguage|isAccessibleForFree|datePublished|dateModified)$/

/** Meta elements whose content is one of a few known words, or a moment. */
const KNOWN_META = /^(?:og:type|og:locale|robots|viewport|generator|.*(?:_time|[dD]ate.*))$/

export function scramble(page: Root): Root {
  const words = new Words()
  const children = page.children.map((child) => scrambled(child, words) as RootContent)
  return { type: 'root', children }
}

function scrambled(node: RootContent, words: Words): RootContent {
  if (node.type === 'text') return { type: 'text', value: words.text(node.value) }
  if (node.type !== 'element') return node
  const { tagName, properties } = node
  const children = isData(node)
    ? dataIn(node, words)
    : node.children.map((child) => scrambled(child, words))
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, value]) => [
        name,
        typeof value === 'string' && !isBuild(node, name) ? words.value(value) : value
      ])
    ),
    children: children as ElementContent[]
  }
}

function isBuild({ tagName, properties }: Element, name: string): boolean {
  if (BUILD.has(name)) return true
  if (tagName === 'time' && name === 'dateTime') return true
  const told = String(properties.property ?? properties.name ?? properties.itemProp ?? '')
  return tagName === 'meta' && name === 'content' && KNOWN_META.test(told)
}

const isData = ({ tagName }: Element) => tagName === 'script'

function dataIn({ children }: Element, words: Words): ElementContent[] {
  return children.map((child) =>
    child.type === 'text' ? { type: 'text', value: words.data(child.value) } : child
  )
}

class Words {
  readonly #known = new Map<string, string>()

  text(text: string): string {
    return text.replace(/[\p{L}\p{M}]+|\p{N}+/gu, (word) => this.#word(word))
  }

  /** An attribute: an address, or text. */
  value(text: string): string {
    if (/^data:/i.test(text)) return 'data:,'
    if (!ADDRESS.test(text)) return this.text(text)
    const [scheme = '', rest = ''] = text.split(/\/\/(.*)/s)
    const [host = '', path = ''] = rest.split(/(?=[/?#])(.*)/s)
    return `${scheme}//${this.text(host.replace(/:\d+$/, '')).replace(/\.[^.]*$/, '')}.example${this.text(path)}`
  }

  /** JSON-LD; what cannot be parsed is text. */
  data(json: string): string {
    try {
      return JSON.stringify(this.#inData(JSON.parse(json)))
    } catch {
      // Broken data is a reason to report a page: its breaks stay.
      return this.text(json)
    }
  }

  #inData(value: unknown): unknown {
    if (typeof value === 'string') return this.value(value)
    if (Array.isArray(value)) return value.map((item) => this.#inData(item))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        KIND.test(key) && typeof item !== 'object' ? item : this.#inData(item)
      ])
    )
  }

  #word(word: string): string {
    const known = this.#known.get(word)
    if (known !== undefined) return known
    const made = [...word].map(otherLetter).join('')
    this.#known.set(word, made)
    return made
  }
}

/** Runs of characters that are alike: what stands in one is replaced by another of the same. */
const RUNS: [from: number, to: number][] = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
  [0xc0, 0xd6],
  [0xe0, 0xf6],
  [0x391, 0x3a1],
  [0x3b1, 0x3c1],
  [0x410, 0x42f],
  [0x430, 0x44f],
  [0x5d0, 0x5ea],
  [0x627, 0x63a],
  [0x641, 0x64a],
  [0x905, 0x939],
  [0x995, 0x9a8],
  [0xe01, 0xe2e],
  [0x3041, 0x3096],
  [0x30a1, 0x30fa],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3]
]

function otherLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  const run = RUNS.find(([from, to]) => code >= from && code <= to)
  if (run) return String.fromCodePoint(run[0] + Math.floor(Math.random() * (run[1] - run[0] + 1)))
  // Marks and rarer letters go: an x has no secret.
  return /\p{M}/u.test(letter) ? letter : 'x'
}
