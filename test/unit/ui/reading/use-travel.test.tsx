// @vitest-environment jsdom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Travel, useTravel } from '../../../../src/ui/reading/use-travel'

const went = vi.fn()
let travel: Travel

function View() {
  const scroller = useRef<HTMLDivElement>(null)
  travel = useTravel(scroller, [], 'down')
  return (
    <div ref={scroller} class="text">
      <div />
    </div>
  )
}

const text = () => document.querySelector('.text') as HTMLElement

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    }
  )
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  Object.defineProperty(document, 'fonts', {
    value: { ready: Promise.resolve() },
    configurable: true
  })
  act(() => render(<View />, document.body))
  Object.defineProperties(text(), {
    ...{ scrollHeight: { value: 9000 }, clientHeight: { value: 600 } },
    scrollTo: { value: went }
  })
})
afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
  vi.unstubAllGlobals()
})

/** Where the last way that was gone leads, in CSS pixels. */
const bound = () => (went.mock.lastCall as [ScrollToOptions])[0].top ?? 0

test('a page more, asked for on the way, is counted from where the way leads', () => {
  travel.page(1)
  const first = bound()
  text().scrollTop = 100
  travel.page(1)
  expect(bound()).toBe(first * 2)
})

test.each([
  ['a key of the browser’s', new KeyboardEvent('keydown', { key: 'End' })],
  ['a pointer, on a scroll bar or by the wheel pressed down', new Event('pointerdown')]
])('it is counted from where the reader has gone meanwhile by %s', (_by, event) => {
  travel.page(1)
  const page = bound()
  text().dispatchEvent(event)
  text().scrollTop = 5000
  text().dispatchEvent(new Event('scrollend'))
  travel.page(1)
  expect(bound()).toBe(5000 + page)
})
