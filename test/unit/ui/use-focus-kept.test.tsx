// @vitest-environment jsdom
/** The keyboard is not lost with a button that its own press takes away. */
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, onTestFinished, test, vi } from 'vitest'
import { useToast } from '../../../src/ui/toast/use-toast'
import { useFocusKept } from '../../../src/ui/use-focus-kept'

vi.mock('webextension-polyfill', async () => (await import('./i18n-mock')).browserMock)

let say: ReturnType<typeof useToast>[1]

function Surface() {
  const scroller = useRef<HTMLDivElement>(null)
  const [toast, sayIt] = useToast()
  say = sayIt
  useFocusKept(scroller)
  return (
    <>
      <div ref={scroller} class="text" tabindex={-1} />
      <button type="button" class="other">
        Share
      </button>
      {toast}
    </>
  )
}

/** In the document itself, or in a shadow tree as over a page. */
function shown(isShadow: boolean): Document | ShadowRoot {
  const host = document.createElement('div')
  document.body.append(host)
  const root = isShadow ? host.attachShadow({ mode: 'closed' }) : document
  act(() => render(<Surface />, isShadow ? root : host))
  act(() => say({ text: 'Saved', action: { label: 'Undo', act: () => {} } }))
  return root
}

afterEach(() => document.body.replaceChildren())

test.each([
  ['in a tab', false],
  ['over a page', true]
])('%s it goes to the text', (_, isShadow) => {
  const root = shown(isShadow)
  const undo = root.querySelector<HTMLElement>('.toast button')
  act(() => undo?.focus())
  expect(root.activeElement).toBe(undo)
  act(() => undo?.click())
  expect(root.activeElement?.className).toBe('text')
})

test('nothing is taken from where the reader is', () => {
  const root = shown(false)
  act(() => root.querySelector<HTMLElement>('.toast button')?.focus())
  act(() => root.querySelector<HTMLElement>('.other')?.focus())
  act(() => root.querySelector<HTMLElement>('.toast button')?.click())
  expect(root.activeElement?.className).toBe('other')
})

test('nor where the browser tells nobody of the focus, as in a window that is not in front', () => {
  const root = shown(false)
  act(() => root.querySelector<HTMLElement>('.toast button')?.focus())
  const hush = new AbortController()
  onTestFinished(() => hush.abort())
  const { signal } = hush
  addEventListener('focusin', (event) => event.stopPropagation(), { capture: true, signal })
  act(() => root.querySelector<HTMLElement>('.other')?.focus())
  act(() => root.querySelector<HTMLElement>('.toast button')?.click())
  expect(root.activeElement?.className).toBe('other')
})

test('nor given to a reader who has it nowhere', () => {
  const root = shown(false)
  act(() => root.querySelector<HTMLElement>('.toast button')?.click())
  expect(root.activeElement).toBe(document.body)
})
