/** All JSON-LD of a page as one list of nodes, references resolved, without recursion. */
import { parseLooseJson } from './repair-json'

export type Node = Record<string, unknown>

export interface Found {
  node: Node
  /** The keys that lead to it from its script, such as `['mainEntity']`. */
  path: string[]
}

export interface Graph {
  found: Found[]
  /** The fullest node of each `@id`. */
  byId: Map<string, Node>
}

/** Beyond this a page is no longer described but dumped. */
const MOST_NODES = 20_000
const DEEPEST = 40

/** What is no JSON, even mended, is passed over. */
export function readGraph(document: Document): Graph {
  const graph: Graph = { found: [], byId: new Map() }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    const value = parseLooseJson(script.textContent ?? '')
    if (value !== undefined) collect(value, graph)
  }
  return graph
}

function collect(root: unknown, graph: Graph): void {
  const waiting: { value: unknown; path: string[] }[] = [{ value: root, path: [] }]
  // A queue with a moving head: outer nodes come before inner ones, in the page's order.
  for (let head = 0; head < waiting.length && graph.found.length < MOST_NODES; head++) {
    const { value, path } = waiting[head] as { value: unknown; path: string[] }
    if (Array.isArray(value)) for (const item of value) waiting.push({ value: item, path })
    else if (isNode(value)) {
      graph.found.push({ node: value, path })
      index(value, graph.byId)
      if (path.length >= DEEPEST) continue
      for (const [key, inner] of Object.entries(value))
        if (typeof inner === 'object' && inner !== null)
          waiting.push({ value: inner, path: key === '@graph' ? path : [...path, key] })
    }
  }
}

function index(node: Node, byId: Map<string, Node>): void {
  const id = node['@id']
  if (typeof id !== 'string') return
  const known = byId.get(id)
  if (!known || Object.keys(known).length < Object.keys(node).length) byId.set(id, node)
}

/** An object, and no list. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A node for what is written as node, reference or list of either; bare strings as they are. */
export function follow(value: unknown, graph: Graph): (Node | string)[] {
  const list = Array.isArray(value) ? value.flat(2) : [value]
  return list.flatMap((item) => {
    if (typeof item === 'string' || typeof item === 'number')
      return [graph.byId.get(String(item)) ?? String(item)]
    if (!isNode(item)) return []
    const id = item['@id']
    const fuller = typeof id === 'string' ? graph.byId.get(id) : undefined
    return [fuller ?? item]
  })
}

/** The node's types without their vocabulary's address, such as `NewsArticle`. */
export function typesOf(node: Node): string[] {
  const type = node['@type'] ?? node.type
  const list = Array.isArray(type) ? type : [type]
  return list.flatMap((one) => (typeof one === 'string' ? [one.replace(/^.*[/#:]/, '')] : []))
}

/** The first text under a key: strings, numbers, `{ '@value': … }` and lists of them. */
export function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value.flat(2)[0] : value
  if (typeof first === 'string') return first
  if (typeof first === 'number') return String(first)
  if (isNode(first)) return textOf(first['@value'] ?? undefined)
  return undefined
}

/** The strings of a list, or the only one. */
export const stringsIn = (value: unknown): string[] =>
  [value].flat().filter((one): one is string => typeof one === 'string')
