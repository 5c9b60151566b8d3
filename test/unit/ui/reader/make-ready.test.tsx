// @vitest-environment jsdom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type { Article } from '../../../../src/article/types'
import { makeReady } from '../../../../src/ui/reader/make-ready'
import { Reader } from '../../../../src/ui/reader/Reader'

vi.mock('webextension-polyfill', async () => (await import('../i18n-mock')).browserMock)

const KINDS = [
  ...['ListFormat', 'RelativeTimeFormat', 'DateTimeFormat', 'NumberFormat', 'PluralRules'],
  'Segmenter'
] as const

const story: Article = {
  headline: 'The Morning Ferry',
  author: [{ name: 'Ines Halloran' }, { name: 'Tom Ashby' }],
  datePublished: { at: '2026-05-20T09:30:00Z', precision: 'minute' },
  dir: 'ltr',
  url: 'https://www.paper.example/story',
  body: { type: 'root', children: [] },
  wordCount: 900,
  minutes: 4,
  follow: [],
  related: [],
  isPartial: false,
  capturedAt: '2026-06-15T09:30:00Z',
  provenance: { headline: { source: 'h1', agrees: ['json-ld'], differs: [] } }
}

afterEach(() => {
  render(null, document.body)
  vi.useRealTimers()
})

test('a story that comes then is drawn without making one formatter more', () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-15T12:00:00Z') })
  makeReady()
  const made = KINDS.map((kind) => vi.spyOn(Intl, kind as 'ListFormat'))
  render(<Reader article={story} />, document.body)
  expect(document.querySelector('.byline')?.textContent).toContain('Tom Ashby')
  expect(made.filter((kind) => kind.mock.calls.length > 0)).toEqual([])
})
