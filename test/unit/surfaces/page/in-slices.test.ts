// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { finish, type Steps } from '../../../../src/extract/steps'
import { inSlices } from '../../../../src/surfaces/page/in-slices'

/** Holds the thread up for `ms` in each of `count` steps, and tells who else had a turn. */
function* busy(count: number, ms: number, onStep: () => void): Steps<string> {
  for (let at = 0; at < count; at++) {
    const end = performance.now() + ms
    while (performance.now() < end);
    onStep()
    yield `step ${at}`
  }
  return 'done'
}

async function turnsWithin(ms: number): Promise<number> {
  let turns = 0
  let isDone = false
  const timer = setInterval(() => isDone || turns++, 0)
  const answer = await inSlices(busy(6, ms, () => undefined))
  isDone = true
  clearInterval(timer)
  expect(answer).toBe('done')
  return turns
}

it('lets others in when a slice is over', async () => {
  expect(await turnsWithin(75)).toBeGreaterThan(1)
})

it('does short work in one go', async () => {
  expect(await turnsWithin(0)).toBe(0)
})

it('does all steps at once where nobody waits', () => {
  let steps = 0
  expect(finish(busy(3, 0, () => steps++))).toBe('done')
  expect(steps).toBe(3)
})
