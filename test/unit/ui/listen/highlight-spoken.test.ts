// @vitest-environment jsdom
/** Where the text is scrolled to while it is read aloud. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { highlightSpoken } from '../../../../src/ui/listen/highlight-spoken'

const VIEW = new DOMRect(0, 0, 900, 600)

beforeEach(() => {
  vi.stubGlobal('Highlight', class {})
  vi.stubGlobal('CSS', { highlights: new Map() })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => vi.unstubAllGlobals())

/** Where a text in `mode` is scrolled when words in `box` are spoken. */
function scrolledFor(mode: string, box: DOMRect): ScrollToOptions | undefined {
  const scroller = document.createElement('div')
  scroller.style.setProperty('writing-mode', mode)
  document.body.replaceChildren(scroller)
  scroller.getBoundingClientRect = () => VIEW
  const scrollBy = vi.fn()
  Object.assign(scroller, { scrollBy })
  const words = document.createRange()
  words.getBoundingClientRect = () => box
  highlightSpoken(scroller).show(words)
  return scrollBy.mock.calls[0]?.[0]
}

test('lines that run down follow when words are below the view', () => {
  expect(scrolledFor('horizontal-tb', new DOMRect(100, 700, 50, 20))?.top).toBe(500)
  expect(scrolledFor('horizontal-tb', new DOMRect(100, 300, 50, 20))).toBeUndefined()
})

test('vertical lines follow to the left', () => {
  expect(scrolledFor('vertical-rl', new DOMRect(-120, 300, 20, 50))?.left).toBe(-700)
  expect(scrolledFor('vertical-rl', new DOMRect(400, 300, 20, 50))).toBeUndefined()
})

test('what has no place is not looked for', () => {
  expect(scrolledFor('horizontal-tb', new DOMRect())).toBeUndefined()
})
