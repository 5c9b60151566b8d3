// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { useNotes } from '../../../../src/ui/reading/use-notes'

const freed = vi.fn()

const STORY = 'https://post.example/story'

function Text({ url, children }: { url: string; children: ComponentChildren }) {
  const text = useRef<HTMLDivElement>(null)
  useNotes(text, url, freed)
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

function show(list: ComponentChildren = notes, url = STORY) {
  HTMLElement.prototype.scrollIntoView = scrolled
  act(() => render(<Text url={url}>{list}</Text>, document.body))
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

describe('a link to a heading of the story', () => {
  const to = (href: string, words = 'see below') => (
    <>
      <p>
        <a href={href}>{words}</a>
      </p>
      <h2>The boat</h2>
      <h3>Who’s to pay for it?</h3>
      <h3>Über die Brücke</h3>
      <h3>कल</h3>
      <h3>1.</h3>
    </>
  )

  test.each([
    ['https://post.example/story#who-s-to-pay-for-it', 'Who’s to pay for it?'],
    ['https://post.example/story?from=feed#Whos_to_pay_for_it', 'Who’s to pay for it?'],
    ['https://post.example/story#%C3%9Cber_die_Br%C3%BCcke', 'Über die Brücke'],
    ['https://post.example/story#uber-die-brucke', 'Über die Brücke'],
    ['https://post.example/story#कल', 'कल']
  ])('%s leads there', (href, heading) => {
    show(to(href))
    expect(follow('see below')).toBe(false)
    expect(document.activeElement?.textContent).toBe(heading)
    expect(scrolled).toHaveBeenCalledOnce()
  })

  test('leads there by its words, where the place has a name of its own', () => {
    show(to('https://post.example/story#h-2', 'The boat'))
    expect(follow('The boat')).toBe(false)
    expect(document.activeElement?.tagName).toBe('H2')
  })

  test.each([
    'https://atlas.example/story#the-boat',
    'https://post.example/other#the-boat',
    'https://post.example/story#comments',
    'https://post.example/story#काल',
    'https://post.example/story#%',
    'https://post.example/story#'
  ])('%s is the browser’s', (href) => {
    show(to(href))
    expect(follow('see below')).toBe(true)
    expect(scrolled).not.toHaveBeenCalled()
  })

  test('is told from one to another page, where pages are asked for by number or name', () => {
    show(to('https://post.example/story?id=2#the-boat'), `${STORY}?id=1`)
    expect(follow('see below')).toBe(true)
    show(to('https://post.example/story?id=1#the-boat'), `${STORY}?id=1`)
    expect(follow('see below')).toBe(false)
  })

  test('is no number of a note, though a heading is numbered', () => {
    show(to('https://post.example/story#fn1', '(1)'))
    expect(follow('(1)')).toBe(true)
  })
})
