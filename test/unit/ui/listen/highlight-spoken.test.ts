// @vitest-environment jsdom
/** Where the text is scrolled to while it is read aloud. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { highlightSpoken } from '../../../../src/ui/listen/highlight-spoken'

const VIEW = new DOMRect(0, 0, 900, 600)

beforeEach(() => {
  vi.stubGlobal('Highlight', class {})
  vi.stubGlobal('CSS', { highlights: new Map() })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
})
afterEach(() => vi.unstubAllGlobals())

/** How long the text is, either way. */
const LENGTH = 5000

interface Stage {
  /** Where the view has been scrolled to since it was last asked. */
  scrolled(): ScrollToOptions | undefined
  /** Words in `box` are spoken. */
  say(box: DOMRect): void
  /** The reader brings the text to `top`, by whatever means. */
  drag(top: number): void
  /** The text becomes longer by itself, and moves: browsers tell of that as of any scroll. */
  grow(): void
  follow(): void
}

function stage(mode = 'horizontal-tb'): Stage {
  const scroller = document.createElement('div')
  scroller.style.setProperty('writing-mode', mode)
  document.body.replaceChildren(scroller)
  scroller.getBoundingClientRect = () => VIEW
  const scrollTo = vi.fn(({ top = 0 }: ScrollToOptions) => {
    scroller.scrollTop = top
    queueMicrotask(() => {
      for (const type of ['scroll', 'scrollend']) scroller.dispatchEvent(new Event(type))
    })
  })
  let length = LENGTH
  for (const size of ['scrollHeight', 'scrollWidth'])
    Object.defineProperty(scroller, size, { get: () => length })
  Object.assign(scroller, { scrollTo })
  const highlight = highlightSpoken(scroller)
  return {
    scrolled() {
      const [last] = scrollTo.mock.lastCall ?? []
      scrollTo.mockClear()
      return last
    },
    say(box) {
      const words = document.createRange()
      words.getBoundingClientRect = () => box
      highlight.show(words)
    },
    drag(top) {
      scroller.scrollTop = top
      scroller.dispatchEvent(new Event('scroll'))
    },
    grow() {
      length += 100
      for (const type of ['scroll', 'scrollend']) scroller.dispatchEvent(new Event(type))
    },
    follow: highlight.follow
  }
}

/** Where a text in `mode` is scrolled when words in `box` are spoken. */
function scrolledFor(mode: string, box: DOMRect): ScrollToOptions | undefined {
  const { say, scrolled } = stage(mode)
  say(box)
  return scrolled()
}

const BELOW = new DOMRect(100, 700, 50, 20)
const IN_VIEW = new DOMRect(100, 300, 50, 20)

test('lines that run down follow when words are below the view', () => {
  expect(scrolledFor('horizontal-tb', BELOW)?.top).toBe(500)
  expect(scrolledFor('horizontal-tb', IN_VIEW)).toBeUndefined()
})

test('vertical lines follow to the left', () => {
  expect(scrolledFor('vertical-rl', new DOMRect(-120, 300, 20, 50))?.left).toBe(-700)
  expect(scrolledFor('vertical-rl', new DOMRect(400, 300, 20, 50))).toBeUndefined()
})

test('what has no place is not looked for', () => {
  expect(scrolledFor('horizontal-tb', new DOMRect())).toBeUndefined()
})

describe('a reader who scrolls away, as by the bar,', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('is left where they are, however long, until the words are in view again', () => {
    const { say, scrolled, drag } = stage()
    drag(2000)
    for (const seconds of [0, 1, 10, 60]) {
      vi.advanceTimersByTime(seconds * 1000)
      say(BELOW)
      expect(scrolled()).toBeUndefined()
    }
    say(IN_VIEW)
    say(BELOW)
    expect(scrolled()?.top).toBe(2500)
  })

  test('is not held by words that they pass on the way', () => {
    const { say, scrolled, drag } = stage()
    drag(500)
    say(IN_VIEW)
    drag(900)
    say(BELOW)
    expect(scrolled()).toBeUndefined()
  })

  test('is taken to the words by the next press', () => {
    const { say, scrolled, drag, follow } = stage()
    drag(2000)
    follow()
    say(BELOW)
    expect(scrolled()?.top).toBe(2500)
  })
})

test('neither its own way nor text that grows is taken for a reader who scrolls', async () => {
  const { say, scrolled, grow } = stage()
  say(BELOW)
  expect(scrolled()?.top).toBe(500)
  await Promise.resolve()
  grow()
  say(BELOW)
  expect(scrolled()?.top).toBe(1000)
})
