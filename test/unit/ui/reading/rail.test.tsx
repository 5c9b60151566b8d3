// @vitest-environment jsdom
import { render } from 'preact'
import { useRef } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../../src/article/types'
import { Rail } from '../../../../src/ui/reading/Rail'
import { usePlace } from '../../../../src/ui/reading/use-place'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    disconnect() {}
  }
)

/** A text that is all in view, read to its last line. */
function AtTheEnd({ article }: { article: Article }) {
  const scroller = useRef<HTMLDivElement>(null)
  const place = usePlace(article, scroller, 'down', () => {})
  return (
    <>
      <Rail {...place} isOpen={false} onOpen={() => {}} />
      <div ref={scroller}>
        <div class="body">
          <p>All of it.</p>
        </div>
      </div>
    </>
  )
}

function said(fields: Partial<Article>) {
  const article = { minutes: 2, isPartial: false, ...fields } as Article
  act(() => render(<AtTheEnd article={article} />, document.body))
  const bar = document.querySelector('[role=progressbar]')
  return [bar?.textContent, bar?.getAttribute('aria-valuetext')]
}

afterEach(() => render(null, document.body))

test('a story that was read to its end is finished', () => {
  expect(said({})).toEqual(['Finished', 'Finished'])
})

test.each<[string, Partial<Article>]>([
  ['a part of a story', { isPartial: true }],
  ['one page of several', { pages: ['https://a.example/1', 'https://a.example/2'], pageAt: 0 }]
])('%s is not, at its end', (_, fields) => {
  expect(said(fields)).toEqual(['', 'This page shows only part of the story.'])
})
