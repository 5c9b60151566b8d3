// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Stage } from '../../../../../src/surfaces/page/distraction-free/stage'
import { watchPage } from '../../../../../src/surfaces/page/distraction-free/watch-page'

vi.mock('../../../../../src/surfaces/page/distraction-free/stage', () => ({ raise: vi.fn() }))

const onMoved = vi.fn()
let stay = new AbortController()

beforeEach(() => {
  vi.useFakeTimers()
  onMoved.mockClear()
  stay = new AbortController()
  document.body.innerHTML = '<h1>The first story</h1><p>Its text.</p>'
  const host = document.body.appendChild(document.createElement('lede-reader'))
  watchPage({ host } as unknown as Stage, { onMoved, onRemoved: vi.fn() }, stay.signal)
})
afterEach(() => {
  stay.abort()
  vi.useRealTimers()
})

/** Longer than between two looks, and until a page counts as still. */
const wait = () => vi.advanceTimersByTimeAsync(3000)

test('a page at another address has moved', async () => {
  history.pushState({}, '', '/another-story')
  await wait()
  expect(onMoved).toHaveBeenCalledOnce()
})

test('a page that shows another story at the same address has moved', async () => {
  document.querySelector('h1')?.replaceWith(document.createElement('h1'))
  await wait()
  expect(onMoved).toHaveBeenCalledOnce()
})

test('a page that shows its headline after its address has moved once', async () => {
  history.pushState({}, '', '/a-slow-story')
  await vi.advanceTimersByTimeAsync(1100)
  const headline = document.querySelector('h1') as HTMLElement
  headline.textContent = 'The slow story'
  await vi.advanceTimersByTimeAsync(20_000)
  expect(onMoved).toHaveBeenCalledOnce()
})

test('a page whose headline changes every second is looked at less and less', async () => {
  const headline = document.querySelector('h1') as HTMLElement
  for (let second = 0; second < 60; second++) {
    headline.textContent = `Still ${60 - second} seconds`
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(onMoved.mock.calls.length).toBeGreaterThan(1)
  expect(onMoved.mock.calls.length).toBeLessThan(6)
})

test('a page of which something else changes has not', async () => {
  document.querySelector('p')?.append(' And more of it.')
  location.hash = '#a-part'
  await wait()
  expect(onMoved).not.toHaveBeenCalled()
})

test('nobody is told who has left', async () => {
  history.pushState({}, '', '/a-third-story')
  await vi.advanceTimersByTimeAsync(1100)
  stay.abort()
  await wait()
  expect(onMoved).not.toHaveBeenCalled()
})
