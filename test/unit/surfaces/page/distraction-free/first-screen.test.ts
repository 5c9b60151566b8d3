// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { firstScreenOf } from '../../../../../src/surfaces/page/distraction-free/first-screen'

/**
 * A text of blocks that are so many CSS pixels high, in a view of 900, and its sheet's rules in turn.
 * With a `width`, lines run downwards: each block stands to the left of the one before, from 800 on.
 */
function firstOf({
  blocks,
  height,
  width = 0
}: Record<'blocks' | 'height', number> & { width?: number }) {
  vi.stubGlobal('innerHeight', 900)
  const rules = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
  rules.mockClear()
  const root = document.createElement('div')
  const body = document.createElement('div')
  body.className = 'body'
  root.append(body)
  for (let at = 1; at <= blocks; at++) {
    const block = document.createElement('p')
    block.getBoundingClientRect = () =>
      ({ left: width ? 800 - at * width : 40, bottom: at * height }) as DOMRect
    body.append(block)
  }
  const first = firstScreenOf(root)
  /** How many blocks the present rule leaves to be laid out. */
  const laidOut = () => {
    const [, from] = /nth-child\(n \+ (\d+)\)/.exec(rules.mock.lastCall?.[0] ?? '') ?? []
    return from ? Math.min(blocks, Number(from) - 1) : blocks
  }
  return { first, laidOut }
}

test('three blocks are laid out where they fill the view', () => {
  const { first, laidOut } = firstOf({ blocks: 40, height: 400 })
  expect(laidOut()).toBe(3)
  first.fill()
  expect(laidOut()).toBe(3)
})

test.each([
  ['of short blocks, until the view is full', { blocks: 40, height: 100 }, 12],
  ['where lines run downwards, to its left', { blocks: 40, height: 0, width: 100 }, 12],
  ['that does not fill the view, to its end', { blocks: 5, height: 20 }, 5]
])('a text is laid out %s', (_, text, count) => {
  const { first, laidOut } = firstOf(text)
  first.fill()
  expect(laidOut()).toBe(count)
})

test('all is laid out in the end', () => {
  const { first, laidOut } = firstOf({ blocks: 40, height: 400 })
  first.end()
  expect(laidOut()).toBe(40)
})
