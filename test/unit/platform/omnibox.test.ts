/** The address bar: the answer to the last letters counts, and what it says is text. */
import { beforeEach, expect, test, vi } from 'vitest'
import { onAddressBar, type Suggestion } from '../../../src/platform/omnibox'

const heard = vi.hoisted(() => ({}) as Record<string, (...words: never[]) => Promise<void>>)
const tabs = vi.hoisted(() => ({ update: vi.fn(), create: vi.fn() }))
vi.mock('webextension-polyfill', () => {
  const event = (name: string) => ({
    addListener(listener: (typeof heard)[string]) {
      heard[name] = listener
    }
  })
  const omnibox = {
    onInputStarted: event('started'),
    onInputChanged: event('changed'),
    onInputEntered: event('entered'),
    setDefaultSuggestion: vi.fn()
  }
  const runtime = { getURL: (path: string) => `chrome-extension://lede/${path}` }
  return { default: { omnibox, runtime, tabs } }
})

const answers = new Map<string, (found: Suggestion[]) => void>()
onAddressBar({
  invite: () => 'Search',
  suggest: (typed) => new Promise((resolve) => answers.set(typed, resolve)),
  pageFor: (typed) => `library.html?search=${typed}`
})

const type = (typed: string, show: (lines: unknown) => void) =>
  heard.changed?.(typed as never, show as never)
const enter = (entered: string, disposition: string) =>
  heard.entered?.(entered as never, disposition as never)

beforeEach(() => vi.clearAllMocks())

test('an answer that comes after the next letter is not shown', async () => {
  const show = vi.fn()
  const [first, second] = [type('be', show), type('bee', show)]
  answers.get('bee')?.([{ page: 'reader.html?id=1', text: 'Bees' }])
  await second
  answers.get('be')?.([{ page: 'reader.html?id=2', text: 'Begin' }])
  await first
  expect(show).toHaveBeenCalledExactlyOnceWith([
    { content: 'chrome-extension://lede/reader.html?id=1', description: 'Bees' }
  ])
})

test('a headline is no markup, where the browser reads some', async () => {
  const show = vi.fn()
  const typed = type('a', show)
  answers.get('a')?.([{ page: 'x', text: '<url>&"\'' }])
  await typed
  expect(show.mock.calls[0]?.[0][0].description).toBe('&#60;url&#62;&#38;&#34;&#39;')
})

test('a line that was chosen is opened as it is, and other words are looked for', async () => {
  await enter('chrome-extension://lede/reader.html?id=1', 'currentTab')
  expect(tabs.update).toHaveBeenCalledWith({ url: 'chrome-extension://lede/reader.html?id=1' })
  await enter('https://evil.example/', 'newBackgroundTab')
  expect(tabs.create).toHaveBeenCalledWith({
    url: 'chrome-extension://lede/library.html?search=https://evil.example/',
    active: false
  })
})
