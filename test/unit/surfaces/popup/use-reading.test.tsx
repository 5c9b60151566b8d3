// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Article, ok, type Result } from '../../../../src/article/types'
import { type Attempt, useReading } from '../../../../src/surfaces/popup/use-reading'
import { articleOf } from '../../library/samples'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

/** The state that is on show a second after the popup says that a page is slow. */
async function stateAfter(milliseconds: number): Promise<string> {
  const { promise: result, resolve } = Promise.withResolvers<Result<Article>>()
  const first: Attempt = { result, stillLoading: new Promise(() => {}) }
  let state = ''
  const Popup = () => {
    state = useReading(
      first,
      () => first,
      () => result
    ).state.name
    return null
  }
  render(<Popup />, document.body)
  await vi.advanceTimersByTimeAsync(milliseconds)
  resolve(ok(articleOf()))
  await vi.advanceTimersByTimeAsync(5000 - milliseconds)
  return state
}

it.each([100, 3980, 4000, 4020, 4030, 4200])(
  'an answer after %i ms stays, said to be slow or not',
  async (time) => {
    expect(await stateAfter(time)).toBe('article')
  }
)
