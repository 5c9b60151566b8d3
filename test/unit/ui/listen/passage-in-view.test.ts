// @vitest-environment jsdom
/** Listening begins where the reader is. */
import { expect, test } from 'vitest'
import { passageInView } from '../../../../src/ui/listen/passage-in-view'

/** Where listening begins in a view 600 high, over passages that stand from … to … in it. */
function begins(...extents: [from: number, to: number][]): number {
  const scroller = document.createElement('div')
  scroller.getBoundingClientRect = () => new DOMRect(0, 0, 900, 600)
  const passages = extents.map(([from, to]) => {
    const element = document.createElement('p')
    element.getBoundingClientRect = () => new DOMRect(0, from, 500, to - from)
    return { element, pieces: [] }
  })
  return passageInView(passages, scroller)
}

test('at the top of a story that has not been scrolled', () => {
  expect(begins([90, 150], [200, 400], [420, 900])).toBe(0)
})

test('at the first paragraph that begins in view', () => {
  expect(begins([-900, -800], [-700, 200], [220, 500], [520, 700])).toBe(2)
})

test('at the paragraph that fills the view', () => {
  expect(begins([-900, -400], [-380, 800], [820, 900])).toBe(1)
  expect(begins([-900, -400], [-380, 590], [610, 900])).toBe(1)
})

test('at the top again when the reader is past the last', () => {
  expect(begins([-900, -400], [-380, -20])).toBe(0)
})
