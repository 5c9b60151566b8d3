// @vitest-environment jsdom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { useSelectAll } from '../../../../src/ui/reader/use-select-all'

function View({ hasStory = true }) {
  const view = useRef<HTMLDivElement>(null)
  useSelectAll(view)
  return (
    <>
      <p>Toolbar</p>
      <div ref={view}>
        <input />
        {hasStory && (
          <article>
            <p>You are offline.</p>
            <header class="reader-header">The ferry. </header>
            <div class="body">
              <p>It left.</p>
            </div>
            <p>You may also like</p>
          </article>
        )}
      </div>
    </>
  )
}

/** Presses a key, and tells whether the browser may do what it does with it. */
const isLeftToTheBrowser = (init: KeyboardEventInit, at: EventTarget = document.body) =>
  at.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }))

beforeEach(() => getSelection()?.removeAllRanges())
afterEach(() => render(null, document.body))

test.each([
  ['Ctrl+A', { key: 'a', ctrlKey: true }],
  ['Cmd+A', { key: 'a', metaKey: true }],
  ['Ctrl+A with Caps Lock', { key: 'A', ctrlKey: true }]
])('%s selects the story, from its headline to its end', (_, init) => {
  render(<View />, document.body)
  expect(isLeftToTheBrowser(init)).toBe(false)
  expect(String(getSelection())).toBe('The ferry. It left.')
})

test('other keys, fields, and views without a story are left to the browser', () => {
  const all = { key: 'a', ctrlKey: true }
  render(<View />, document.body)
  expect(isLeftToTheBrowser({ ...all, shiftKey: true })).toBe(true)
  expect(isLeftToTheBrowser({ ...all, altKey: true })).toBe(true)
  expect(isLeftToTheBrowser({ key: 'a' })).toBe(true)
  expect(isLeftToTheBrowser(all, document.querySelector('input') as Element)).toBe(true)
  render(<View hasStory={false} />, document.body)
  expect(isLeftToTheBrowser(all)).toBe(true)
  expect(String(getSelection())).toBe('')
})

test('what is drawn over a page is left to the browser, since the page is told of a selection', () => {
  const root = document.body
    .appendChild(document.createElement('div'))
    .attachShadow({ mode: 'closed' })
  render(<View />, root)
  expect(isLeftToTheBrowser({ key: 'a', ctrlKey: true })).toBe(true)
  render(null, root)
})
