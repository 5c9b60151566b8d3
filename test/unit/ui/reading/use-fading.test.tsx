// @vitest-environment jsdom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useFading } from '../../../../src/ui/reading/use-fading'

const pressed = vi.fn()
const followed = vi.fn()

/** Whether a panel is open. */
let isHeld = false

function View() {
  const view = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  useFading({ view, scroller }, isHeld)
  return (
    <div ref={view} class="reading">
      <header class="reading-bar">
        <button type="button" onClick={pressed}>
          Leave
        </button>
      </header>
      <div ref={scroller}>
        <button type="button" class="text" onClick={followed}>
          The text
        </button>
      </div>
    </div>
  )
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector) as HTMLElement
const bars = () => find('.reading').dataset.bars

/** What a finger or a mouse does. */
function press(selector: string) {
  for (const type of ['pointerdown', 'touchstart', 'click'])
    find(selector).dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
}

/** In the middle of the text. */
function readOn() {
  const text = find('.reading > div')
  Object.defineProperties(text, { scrollHeight: { value: 5000 }, clientHeight: { value: 500 } })
  text.scrollTop = 900
  text.dispatchEvent(new Event('scroll'))
}

beforeEach(() => {
  vi.useFakeTimers()
  act(() => render(<View />, document.body))
  readOn()
})
afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
  vi.useRealTimers()
})

test('a press where hidden bars are brings them back, and does nothing else', () => {
  expect(bars()).toBe('hidden')
  press('.reading-bar button')
  expect(pressed).not.toHaveBeenCalled()
  expect(bars()).toBe('shown')
  press('.reading-bar button')
  expect(pressed).toHaveBeenCalledOnce()
})

test('a press on the text is the text’s', () => {
  press('.text')
  expect(followed).toHaveBeenCalledOnce()
})

test('a button pressed by the keyboard does what it does, whatever was touched before', () => {
  press('.text')
  readOn()
  press('.text')
  find('.reading-bar button').click()
  expect(pressed).toHaveBeenCalledOnce()
})

test('so does one that a screen reader presses, after a finger has scrolled', () => {
  for (const type of ['pointerdown', 'touchstart', 'pointercancel'])
    find('.text').dispatchEvent(new Event(type, { bubbles: true }))
  find('.reading-bar button').click()
  expect(pressed).toHaveBeenCalledOnce()
})

const point = (type: string, pointerType: string) =>
  find('.reading-bar button').dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType }))

/** From now on a button is `:hover`. */
function hover() {
  const asked = vi.spyOn(find('.reading'), 'querySelector')
  asked.mockImplementation((css) => (css.includes(':hover') ? find('.reading-bar button') : null))
  return asked
}

test('bars fade when nothing moves, but not from under a pointer that rests on them', () => {
  point('pointermove', 'mouse')
  expect(bars()).toBe('shown')
  const rest = hover()
  vi.advanceTimersByTime(5000)
  expect(bars()).toBe('shown')
  rest.mockRestore()
  vi.advanceTimersByTime(5000)
  expect(bars()).toBe('hidden')
})

test('bars fade though a finger has touched them, which rests on nothing', () => {
  point('pointermove', 'mouse')
  point('pointerdown', 'touch')
  hover()
  expect(bars()).toBe('shown')
  vi.advanceTimersByTime(5000)
  expect(bars()).toBe('hidden')
})

test('and though the finger has opened a panel, and closed it', () => {
  point('pointerdown', 'touch')
  for (const isOpen of [true, false]) {
    isHeld = isOpen
    act(() => render(<View />, document.body))
  }
  hover()
  vi.advanceTimersByTime(5000)
  expect(bars()).toBe('hidden')
})
