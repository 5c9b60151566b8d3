// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, it, vi } from 'vitest'
import { MorePages } from '../../../../src/ui/reader/MorePages'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

afterEach(() => render(null, document.body))

/** The text with what offers its other pages, and a field beside it; told that all have come, without. */
function show(isWhole: boolean) {
  const pages = <MorePages count={3} onLoadAll={async () => true} />
  render(
    <>
      <section tabindex={0}>{isWhole ? null : pages}</section>
      <input />
    </>,
    document.body
  )
}

it.each([
  ['are the text\u2019s where its button had them', 'button', 'section'],
  ['stay where they are elsewhere, such as in a panel', 'input', 'input']
])('when all pages have come, the keys %s', (_, before, after) => {
  show(false)
  document.querySelector<HTMLElement>(before)?.focus()
  show(true)
  expect(document.querySelector('button')).toBeNull()
  expect(document.activeElement?.localName).toBe(after)
})
