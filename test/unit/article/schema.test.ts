import type { Element, Root } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { clean, MAX_DEPTH } from '../../../src/article/schema'

const root = (...children: Root['children']): Root => ({ type: 'root', children })
const cleaned = (...children: Root['children']) => clean(root(...children)).children

describe('clean', () => {
  it('keeps what is allowed', () => {
    const story = [h('h2', 'Head'), h('p', ['Text ', h('em', 'with'), ' stress'])]
    expect(cleaned(...story)).toEqual(story)
  })

  it('drops script with its text, and only the tag of what it does not know', () => {
    expect(cleaned(h('script', 'dropped()'), h('font', [h('p', 'Kept')]))).toEqual([h('p', 'Kept')])
  })

  it('drops attributes that are not on the list, and values that do not fit', () => {
    const [p, td] = cleaned(
      h('p', { onClick: 'x()', style: 'color:red', dataKind: 'nonsense', lang: 'de' }, 'a'),
      h('td', { colSpan: 1e9, rowSpan: 2 }, 'b')
    )
    expect(p).toMatchObject({ properties: { lang: 'de' } })
    expect((p as Element).properties).toEqual({ lang: 'de' })
    expect((td as Element).properties).toEqual({ rowSpan: 2 })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '/relative',
    'java\nscript:x',
    'file:///etc'
  ])('unwraps a link to %s', (href) => {
    expect(cleaned(h('p', [h('a', { href }, 'word')]))).toEqual([h('p', 'word')])
  })

  it('keeps addresses of 4,000 characters, and images of a million that stand in them', () => {
    const href = (length: number) => `https://a.example/${'x'.repeat(length - 18)}`
    const src = (length: number) => `data:image/png;base64,${'A'.repeat(length - 22)}`
    expect(cleaned(h('a', { href: href(4000) }, 'word'))).toHaveLength(1)
    expect(cleaned(h('a', { href: href(4000) }, 'word'))[0]).toMatchObject({ tagName: 'a' })
    expect(cleaned(h('a', { href: href(4001) }, 'word'))[0]).toMatchObject({ type: 'text' })
    expect(cleaned(h('img', { src: src(1_000_000) }))).toHaveLength(1)
    expect(cleaned(h('img', { src: src(1_000_001) }))).toEqual([])
  })

  it('takes credentials out of urls', () => {
    const [a] = cleaned(h('a', { href: 'https://user:secret@example.org/x' }, 'word'))
    expect((a as Element).properties.href).toBe('https://example.org/x')
  })

  it('allows data urls for images only', () => {
    const kept = cleaned(
      h('img', { src: 'data:image/png;base64,AA==' }),
      h('img', { src: 'data:text/html,<script>' }),
      h('a', { href: 'data:image/png;base64,AA==' }, 'word')
    )
    expect(kept).toEqual([
      h('img', { src: 'data:image/png;base64,AA==' }),
      { type: 'text', value: 'word' }
    ])
  })

  it('survives a depth of 10,000 and keeps the text', () => {
    let deep: Element = h('p', 'bottom')
    for (let depth = 0; depth < 10_000; depth++) deep = h('div', [deep])
    const tree = clean(root(deep))
    let depth = 0
    let node = tree.children[0]
    while (node?.type === 'element') {
      depth++
      node = node.children[0] as Element
    }
    expect(depth).toBe(MAX_DEPTH)
    expect(node).toEqual({ type: 'text', value: 'bottom' })
  })

  it('is no deeper than what Chrome takes from a script, 100 levels', () => {
    let deep: Element = h('p', 'bottom')
    for (let depth = 0; depth < 200; depth++) deep = h('div', [deep])
    const levels = (value: unknown): number =>
      typeof value === 'object' && value !== null
        ? 1 + Math.max(0, ...Object.values(value).map(levels))
        : 0
    expect(levels({ ok: true, value: { body: clean(root(deep)) } })).toBeLessThan(100)
  })

  it('gives an empty root for what is no tree', () => {
    for (const odd of [null, 7, 'text', [], {}, { children: {} }, { children: [null, 1, {}] }])
      expect(clean(odd)).toEqual(root())
  })

  it('is not led astray by prototypes', () => {
    const hostile = JSON.parse(
      '{"children":[{"type":"element","tagName":"__proto__","properties":{"__proto__":{"x":1}},' +
        '"children":[{"type":"element","tagName":"constructor","children":[]}]}]}'
    )
    expect(clean(hostile)).toEqual(root())
    const inherited = Object.create({ type: 'element', tagName: 'p', children: [] })
    expect(clean({ children: [inherited] })).toEqual(root())
    expect(({} as { x?: number }).x).toBeUndefined()
  })

  it('cleans twice as once', () => {
    const odd = root(
      h('center', [{ type: 'text', value: 'a' }, h('font', 'b')]),
      h('p', [{ type: 'text', value: 'c' }, h('a', { href: 'x:y' }, 'd'), h('img'), h('br', 'e')])
    )
    const once = clean(odd)
    expect(clean(once)).toEqual(once)
    expect(clean(JSON.parse(JSON.stringify(once)))).toEqual(once)
  })
})
