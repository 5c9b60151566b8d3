// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import { Toast } from '../../../src/ui/toast/Toast'
import { usePrintKey } from '../../../src/ui/use-print-key'

afterEach(() => render(null, document.body))

// No frame comes between the drawing and the key, as where the machine is busy.

test('Ctrl+Z undoes as soon as the message is drawn', () => {
  const act = vi.fn()
  const action = { label: 'Undo', act, isUndo: true }
  render(<Toast message={{ text: 'Saved', action }} onGone={() => {}} />, document.body)
  dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))
  expect(act).toHaveBeenCalledOnce()
})

test('Ctrl+P prints the story as soon as it is drawn', () => {
  const print = vi.fn()
  function Page() {
    usePrintKey(print)
    return <p>A story</p>
  }
  render(<Page />, document.body)
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true }))
  expect(print).toHaveBeenCalledOnce()
})
