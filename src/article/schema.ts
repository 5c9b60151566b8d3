/**
 * The allow-list of the body tree. `clean` is the one door into `Article.body`: what a page, a
 * record or an imported file says is copied from it only as far as the list allows.
 */
import type { Element, ElementContent, Properties, Root, Text } from 'hast'
import { attributeOf } from './schema-attributes'

/**
 * Deeper elements lose their own tag; their text stays. What a script answers may be 100 levels deep in
 * Chrome, of which each element takes two; real text nests far less.
 */
export const MAX_DEPTH = 40

/** Elements that may stand in the body. */
export const TAGS: ReadonlySet<string> = new Set(
  `p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote figure figcaption img table caption thead tbody
  tfoot tr th td pre code a em strong b i u s del ins sup sub small mark q cite abbr kbd samp var
  time ruby rb rt rp bdi bdo br hr wbr div section`.split(/\s+/)
)

/** Elements that go with all that is in them; others that are not allowed only lose their tag. */
const DROPPED: ReadonlySet<string> = new Set(
  `script style template noscript svg math iframe object embed head title textarea select option
  button input audio video canvas`.split(/\s+/)
)

/** Attributes by element, as hast names them. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  td: ['colSpan', 'rowSpan'],
  th: ['colSpan', 'rowSpan', 'scope'],
  time: ['dateTime'],
  abbr: ['title']
}
const GLOBAL = ['lang', 'dir', 'dataKind'] as const

/** A list of children still to be copied into `into`. */
interface Pending {
  children: readonly unknown[]
  next: number
  into: Root | Element
  depth: number
}

/**
 * Cuts a tree down to the allow-list; cleaning twice equals cleaning once. `tree` may be anything
 * at all: what is no tree gives an empty root. Never recursive, so depth is no danger.
 */
export function clean(tree: unknown): Root {
  const root: Root = { type: 'root', children: [] }
  const stack: Pending[] = [{ children: childrenOf(tree), next: 0, into: root, depth: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.next === top.children.length) stack.pop()
    else {
      const pending = cleanNode(top.children[top.next++], top)
      if (pending) stack.push(pending)
    }
  }
  return root
}

/** Copies one node, and says which children are to be copied next. */
function cleanNode(node: unknown, { into, depth }: Pending): Pending | undefined {
  const type = own(node, 'type')
  const value = type === 'text' && own(node, 'value')
  if (typeof value === 'string') addText(into, value)
  const tagName = type === 'element' && own(node, 'tagName')
  if (typeof tagName !== 'string' || DROPPED.has(tagName)) return
  const children = childrenOf(node)
  const copy = depth < MAX_DEPTH && TAGS.has(tagName) ? cleanElement(tagName, node) : undefined
  if (!copy) return { children, next: 0, into, depth }
  into.children.push(copy)
  return { children: isVoid(tagName) ? [] : children, next: 0, into: copy, depth: depth + 1 }
}

/** The element without its children; nothing where it would be empty of sense without a url. */
function cleanElement(tagName: string, node: unknown): Element | undefined {
  const given = own(node, 'properties')
  const properties: Properties = {}
  for (const names of [ATTRIBUTES[tagName] ?? [], GLOBAL])
    for (const name of names) {
      const told = own(given, name)
      const value = told === undefined ? told : attributeOf(name, told)
      if (value !== undefined) properties[name] = value
    }
  if (tagName === 'a' && !properties.href) return
  if (tagName === 'img' && !properties.src) return
  return { type: 'element', tagName, properties, children: [] }
}

/** Texts that come to stand side by side are one, so that cleaning again changes nothing. */
function addText({ children }: Root | Element, value: string): void {
  const last = children.at(-1) as ElementContent | undefined
  if (last?.type === 'text') last.value += value
  else if (value) children.push({ type: 'text', value } satisfies Text)
}

const isVoid = (tagName: string) => ['img', 'br', 'hr', 'wbr'].includes(tagName)

/** Own fields only: an inherited one is not part of what was given. */
function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

function childrenOf(node: unknown): readonly unknown[] {
  const children = own(node, 'children')
  return Array.isArray(children) ? children : []
}
