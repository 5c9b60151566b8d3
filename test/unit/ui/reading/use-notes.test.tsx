// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { useNotes } from '../../../../src/ui/reading/use-notes'

const freed = vi.fn()

function Text({ children }: { children: ComponentChildren }) {
  const text = useRef<HTMLDivElement>(null)
  useNotes(text, freed)
  return (
    <div ref={text}>
      <div class="body">
        <p>
          The ferry left<a href="https://post.example/story#fn1">[1]</a> late
          <a href="https://post.example/story#fn2">2</a>, says <a href="#map">the map</a>, on page{' '}
          <a href="https://atlas.example/#page-1">1</a>.
        </p>
        {children}
      </div>
    </div>
  )
}

const notes = (
  <ol>
    <li>
      By two hours. <a href="https://post.example/story#ref1">↩</a>
    </li>
    <li>
      <p>
        As often. <a href="https://post.example/story#ref2">↩︎</a>
      </p>
    </li>
  </ol>
)
const scrolled = vi.fn()

function show(list: ComponentChildren = notes) {
  HTMLElement.prototype.scrollIntoView = scrolled
  act(() => render(<Text>{list}</Text>, document.body))
}

/** Clicks the link of these words; tells whether the browser may follow it. */
function follow(words: string, keys: MouseEventInit = {}): boolean {
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === words)
  if (!link) throw new Error(`no link ${words}`)
  return link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...keys }))
}

afterEach(() => {
  render(null, document.body)
  vi.clearAllMocks()
})

test.each([
  ['[1]', 'By two hours. ↩'],
  ['2', 'As often. ↩︎'],
  ['↩︎', '2']
])('%s leads to its other end within the text', (words, end) => {
  show()
  expect(follow(words)).toBe(false)
  expect(document.activeElement?.textContent).toBe(end)
  expect(freed).toHaveBeenCalledOnce()
  expect(scrolled).toHaveBeenCalledOnce()
})

test('other links, and those opened elsewhere by a key, are the browser’s', () => {
  show()
  expect(follow('the map')).toBe(true)
  expect(follow('1')).toBe(true)
  expect(follow('[1]', { ctrlKey: true })).toBe(true)
  expect(scrolled).not.toHaveBeenCalled()
})

test('where no list leads back, numbers lead to the page', () => {
  show(
    <ol>
      <li>Board.</li>
      <li>
        Wait. <a href="https://post.example/story#ref2">↩</a>
      </li>
    </ol>
  )
  expect(follow('[1]')).toBe(true)
})
