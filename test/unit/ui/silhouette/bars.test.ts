import { describe, expect, test } from 'vitest'
import { barsOf } from '../../../../src/ui/silhouette/bars'
import { minutesLeft } from '../../../../src/ui/silhouette/minutes-left'

const states = (lengths: number[], read: number) => barsOf(lengths, read).map(({ state }) => state)

describe('barsOf', () => {
  test('a longer story has more bars, but never more than a row has room for', () => {
    const bars = (characters: number) =>
      barsOf(new Array(Math.ceil(characters / 300)).fill(300), 0).length
    expect(bars(1200)).toBeLessThan(bars(4000))
    expect(bars(4000)).toBeLessThan(bars(9000))
    expect(bars(1_000_000)).toBeLessThanOrEqual(24)
  })

  test('the first group is the lede, the next stand apart', () => {
    const bars = barsOf([1600, 1600, 1600], 0)
    expect(bars.map(({ part }) => part)).toEqual(['lede', 'lede', 'text', 'text', 'text', 'text'])
    expect(bars.filter(({ opens }) => opens)).toHaveLength(2)
  })

  test('progress is read above, here, and unread below', () => {
    const read = states([1600, 1600, 1600], 0.5)
    expect(read).toEqual(['read', 'read', 'here', 'here', 'unread', 'unread'])
    expect(new Set(states([1600, 1600], 1))).toEqual(new Set(['read']))
    expect(new Set(states([1600, 1600], 0))).toEqual(new Set(['unread']))
  })

  test('a story whose text is not here has none', () => expect(barsOf([], 0)).toEqual([]))
})

describe('minutesLeft', () => {
  const of = (state: 'to-read' | 'started' | 'finished', fraction: number) =>
    minutesLeft({ state, minutes: 10, progress: { paragraph: 0, fraction } })

  test('counts down, and never to nothing', () => {
    expect([of('started', 0.1), of('started', 0.55), of('started', 0.99)]).toEqual([9, 5, 1])
  })

  test('says nothing of what is not begun, or done', () =>
    expect([of('to-read', 0), of('finished', 1)]).toEqual([undefined, undefined]))
})
