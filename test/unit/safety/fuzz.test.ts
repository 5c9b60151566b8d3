/**
 * Random trees at the one door into an article's body: whatever goes in, what comes out is inside
 * the allow-list, and is itself let through unchanged. FUZZ sets the count, SEED the first tree.
 */
import { expect, it } from 'vitest'
import { clean, TAGS } from '../../../src/article/schema'
import { ADDRESSES, MARKUP, WORDS } from '../../safety/payloads.ts'
import { randomFrom } from '../../safety/random.ts'

const COUNT = Number(process.env.FUZZ ?? 500)
const SEED = Number(process.env.SEED ?? 1)

const NAMES = [...TAGS, ...'script svg math iframe style form template x-evil SCRIPT'.split(' ')]
const KEYS =
  `href src title alt width height start reversed type colSpan rowSpan scope dateTime lang
  dir dataKind style onClick onerror srcSet ping is id name className srcDoc xLinkHref action
  __proto__ constructor formAction`.split(/\s+/)
const VALUES: readonly unknown[] = [
  ...[...ADDRESSES, ...WORDS, ...Object.values(MARKUP)],
  ...['https://a.example/', 'mailto:a@a.example', 'data:image/png,x', '/relative', 'rtl', 'en'],
  ...[0, 1, -1, 1.5, Number.NaN, Infinity, true, false, null, undefined, [], ['a'], {}, 'embed']
]

class Trees {
  readonly #random: () => number

  constructor(seed: number) {
    this.#random = randomFrom(seed)
  }

  tree(): unknown {
    return { type: 'root', children: this.#children(0) }
  }

  #one<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)] as T
  }

  #children(depth: number): unknown {
    if (this.#random() < 0.03) return this.#one(VALUES)
    const count = Math.floor(this.#random() * (depth > 6 ? 1.2 : 5))
    return Array.from({ length: count }, () => this.#node(depth + 1))
  }

  #node(depth: number): unknown {
    const kind = this.#random()
    if (kind < 0.3) return { type: 'text', value: this.#one(VALUES) }
    if (kind < 0.35) return this.#one(VALUES)
    if (kind < 0.4)
      return { type: this.#one(['raw', 'comment', 'doctype']), value: this.#one(WORDS) }
    const children = depth > 100 ? [] : this.#children(depth)
    return { type: 'element', tagName: this.#one(NAMES), properties: this.#properties(), children }
  }

  #properties(): unknown {
    const count = Math.floor(this.#random() * 5)
    const pairs = Array.from({ length: count }, () => [this.#one(KEYS), this.#one(VALUES)] as const)
    return this.#random() < 0.05 ? this.#one(VALUES) : Object.fromEntries(pairs)
  }
}

const PLAIN =
  /^(?:title|alt|width|height|start|reversed|type|colSpan|rowSpan|scope|dateTime|lang|dir|dataKind)$/

interface Node {
  type: string
  tagName?: string
  properties?: Record<string, unknown>
  children?: Node[]
}

/** Said here anew, so that a mistake in the list itself is seen. */
function wrongIn(root: Node): string[] {
  const wrong: string[] = []
  const stack = [...(root.children ?? [])]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type !== 'text' && node.type !== 'element') wrong.push(node.type)
    if (/script|style|svg|math|iframe|form|template|evil/i.test(node.tagName ?? ''))
      wrong.push(String(node.tagName))
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      if (typeof value === 'object') wrong.push(key)
      const address =
        key === 'href'
          ? /^(?:https?|mailto):[^@]*(?:@a\.example)?$/
          : /^(?:https?:[^@]*|data:image\/.*)$/
      if (key === 'href' || key === 'src' ? !address.test(String(value)) : !PLAIN.test(key))
        wrong.push(`${key}=${value}`)
    }
    stack.push(...(node.children ?? []))
  }
  return wrong
}

it(`lets ${COUNT} random trees through only as far as the list allows`, () => {
  let found = 0
  for (let seed = SEED; seed < SEED + COUNT; seed += 1) {
    const tree = new Trees(seed).tree()
    const once = clean(tree)
    expect(wrongIn(once as Node), `seed ${seed}`).toEqual([])
    expect(clean(once), `seed ${seed}`).toEqual(once)
    if (/script/.test(JSON.stringify(tree))) found += 1
  }
  expect(found).toBeGreaterThan(COUNT / 4)
})
