/** The story in miniature beside the text. */
import { expect, test } from 'vitest'
import { drawRail } from '../../../../src/ui/reading/silhouette-bars'

const widths = (lengths: number[]) => drawRail(lengths).bars.map(({ width }) => width)

test('a short story: a bar a line, and the last line of each paragraph as long as it is', () => {
  const { bars } = drawRail([64 * 2 + 32, 32])
  expect(bars.map(({ from }) => from)).toEqual([0, 0, 0, 1])
  expect(bars[2]?.width).toBe(0.5)
  expect(bars[3]?.width).toBe(0.5)
})

test('a long one: a bar a paragraph, of which one very long one leaves the others their shape', () => {
  const lengths = Array.from({ length: 40 }, (_, at) => (at % 2 ? 200 : 400))
  const even = widths(lengths)
  expect(even).toHaveLength(40)
  const uneven = widths([...lengths, 4000])
  expect(uneven.at(-1)).toBe(1)
  expect(Math.min(...uneven.slice(0, 40))).toBeGreaterThan(0.3)
  expect(Math.max(...uneven)).toBe(1)
})
