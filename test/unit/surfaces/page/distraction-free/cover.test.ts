// @vitest-environment jsdom
import { h } from 'hastscript'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Article, fail, ok } from '../../../../../src/article/types'
import type { MessageName } from '../../../../../src/platform/messages'
import { DEFAULTS } from '../../../../../src/settings/settings'
import { ARTICLE } from '../../../../safety/messages.ts'

const asked = vi.hoisted(() => vi.fn<(name: MessageName, argument: unknown) => Promise<unknown>>())
vi.mock('webextension-polyfill', async () => (await import('../../../ui/i18n-mock')).browserMock)
vi.mock('../../../../../src/ui/styles.css?inline', () => ({ default: '' }))
vi.mock('../../../../../src/platform/active-page', () => ({ isPrivateContext: () => false }))
vi.mock('../../../../../src/platform/messages', () => ({ send: asked, tell: asked }))
vi.mock('../../../../../src/ui/settings/use-settings', () => ({
  useSettings: (settings: unknown) => [settings, () => {}]
}))
vi.mock('../../../../../src/surfaces/page/distraction-free/faces', () => ({
  prepareFaces: () => ({ use: async () => {}, useSamples() {}, remove() {} })
}))
const { layOut } = await import('../../../../../src/surfaces/page/distraction-free/cover')

const PAGES = [ARTICLE.url, `${ARTICLE.url}?page=2`]
const PARTED: Article = { ...ARTICLE, pages: PAGES, pageAt: 0 }
const WHOLE: Article = {
  ...ARTICLE,
  body: { type: 'root', children: [...ARTICLE.body.children, h('p', 'The second page.')] }
}

/** What looks again when the text is of another size: it is when it is shown. */
const resized: (() => void)[] = []
const show = () =>
  act(() => {
    for (const look of resized) look()
  })

/** As though the text stood in a view, each block 500 CSS pixels below its start. */
function drawn() {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return new DOMRect(0, this.className === 'reading-scroller' ? 0 : 500, 600, 40)
  })
  vi.spyOn(Element.prototype, 'scrollHeight', 'get').mockReturnValue(5000)
  return vi.spyOn(Element.prototype, 'scrollTo')
}

let remove: (() => void) | undefined
function cover(article: Article) {
  let laidOut: ReturnType<typeof layOut> | undefined
  act(() => {
    laidOut = layOut(article, DEFAULTS)
  })
  if (!laidOut) throw new Error('nothing laid out')
  const { stage } = laidOut
  document.body.append(stage.host)
  // jsdom has no top layer, and gives no focus to what is not drawn.
  stage.dialog.style.display = 'block'
  remove = laidOut.remove
  const texts = (selector: string) =>
    [...stage.dialog.querySelectorAll(selector)].map(({ textContent }) => textContent)
  const loadAll = async () => {
    const button = stage.dialog.querySelector<HTMLElement>('.more-pages button')
    button?.focus()
    await act(async () => {
      button?.click()
      await new Promise((resolve) => setTimeout(resolve))
    })
  }
  return { ...laidOut, texts, loadAll }
}

beforeEach(() => {
  asked.mockReset().mockResolvedValue(undefined)
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener() {},
    removeEventListener() {}
  }))
  resized.length = 0
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onResized: () => void) {
        resized.push(onResized)
      }
      observe() {}
      disconnect() {}
    }
  )
  Element.prototype.scrollTo ??= () => {}
})
afterEach(() => {
  remove?.()
  globalThis.ledeWhole = undefined
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

test('it says that the device is offline, as long as it is', () => {
  const onLine = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
  const { texts } = cover(ARTICLE)
  expect(texts('.note')).toEqual(['You are offline. Images may be missing.'])
  onLine.mockReturnValue(true)
  act(() => void dispatchEvent(new Event('online')))
  expect(texts('.note')).toEqual([])
})

test('the other pages of a story come when the reader asks, and not before', async () => {
  const whole = vi.fn(async () => ok(WHOLE))
  asked.mockImplementation(async (name) => {
    if (name === 'whole:load') globalThis.ledeWhole = whole
    return undefined
  })
  const { texts, loadAll, shown, draw, stage } = cover(PARTED)
  expect(texts('.more-pages p')).toEqual(['This story has 2 pages.'])
  act(() => draw({ start: { paragraph: 7, fraction: 0.5 } }))
  expect(asked.mock.calls.map(([name]) => name)).not.toContain('whole:load')
  const scroller = stage.dialog.querySelector('.reading-scroller')
  const scrolled = vi.spyOn(Element.prototype, 'scrollTo')
  await loadAll()
  expect(whole).toHaveBeenCalledExactlyOnceWith(PARTED)
  expect(texts('.body p')).toEqual(['Nobody asked for this.', 'The second page.'])
  expect(texts('.more-pages')).toEqual([])
  expect(shown()).toMatchObject({ article: WHOLE, start: undefined })
  // The reader goes on where they are, by keys too.
  expect(scrolled).not.toHaveBeenCalled()
  expect(stage.dialog.querySelector('.reading-scroller')).toBe(scroller)
  expect(stage.root.activeElement).toBe(scroller)
})

const TOLD = { paragraph: 1, fraction: 0.5 }
const TWO: Article = { ...WHOLE, url: 'http://stranger.example/two' }

/** Whether a reader who sees the text now is taken on from its start. */
function isTakenOn(): boolean {
  const scrolled = drawn()
  show()
  return scrolled.mock.calls.length > 0
}

test('where the reader is now counts for more than where they once left off', async () => {
  let answer = (_: unknown) => {}
  asked.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve
      })
  )
  const { draw, shown } = cover(TWO)
  act(() => draw({ start: { paragraph: 0, fraction: 0.1 } }))
  await act(async () => answer(TOLD))
  expect(shown().start?.paragraph).toBe(0)
})

test('who left off further down goes on there', () => {
  const { draw } = cover(TWO)
  act(() => draw({ start: TOLD }))
  expect(isTakenOn()).toBe(true)
})

test.each([
  ['who has come back to the start', { paragraph: 0, fraction: 0.1 }],
  ['who has read it to its end', { paragraph: 1, fraction: 0.98 }]
])('%s begins there', (_, place) => {
  const { draw } = cover(TWO)
  act(() => draw({ start: TOLD }))
  act(() => draw({ start: place }))
  expect(isTakenOn()).toBe(false)
})

test.each([
  ['its own', `${ARTICLE.url}?page=2`],
  ["the whole story's", ARTICLE.url]
])('from a later page with %s address the reader goes on where that page ends', async (_, url) => {
  const second = { ...PARTED, url, pageAt: 1 }
  const children = [h('p', 'The first page.'), ...second.body.children, h('p', 'The third page.')]
  globalThis.ledeWhole = async () => ok({ ...ARTICLE, body: { type: 'root', children } })
  const { loadAll, shown, draw, stage } = cover(second)
  act(() => draw({ start: { paragraph: 7, fraction: 0.5 } }))
  // Where the reader has come to in the page's own text, above which others will stand.
  const read = stage.dialog.querySelector('.reading-scroller')
  if (read) read.scrollTop = 900
  const scrolled = drawn()
  await loadAll()
  expect(shown().start?.paragraph).toBe(1)
  expect(scrolled).toHaveBeenLastCalledWith({ top: 420, behavior: 'instant' })
  expect(stage.root.activeElement?.className).toBe('reading-scroller')
})

test.each<[string, () => void]>([
  [
    'a page that cannot be had',
    () => Object.assign(globalThis, { ledeWhole: async () => fail('page-changed') })
  ],
  ['a browser that lets no script in', () => {}],
  [
    'an extension that was updated meanwhile',
    () => asked.mockRejectedValue(new Error('no receiver'))
  ]
])('%s is told of, and can be asked for again', async (_, given) => {
  const { texts, loadAll, shown } = cover(PARTED)
  given()
  await loadAll()
  expect(texts('.more-pages p')).toEqual(['Its other pages could not be loaded.'])
  expect(texts('.more-pages button')).toEqual(['Try again'])
  expect(shown().article).toBe(PARTED)
})
