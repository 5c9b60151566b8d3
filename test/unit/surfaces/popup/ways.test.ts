import { expect, test, vi } from 'vitest'
import { type Article, ok } from '../../../../src/article/types'
import { waysFrom } from '../../../../src/surfaces/popup/ways'

const inject = vi.hoisted(() =>
  vi.fn<(injection: { target: object; func?: () => unknown }) => unknown>()
)
const opened = vi.hoisted(() => vi.fn())
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../../../src/platform/tabs', () => ({ openPage: opened }))
vi.mock('../../../../src/platform/handed-over', () => ({ handOver: async () => 'name' }))
vi.mock('../../../../src/platform/native', () => ({
  browser: {
    extension: { inIncognitoContext: false },
    scripting: { executeScript: async (given: { target: object }) => [{ result: inject(given) }] }
  }
}))
vi.mock('../../../../src/surfaces/page/extract.iife?script', () => ({ default: 'extract.js' }))
vi.mock('../../../../src/surfaces/page/more.iife?script', () => ({ default: 'more.js' }))
vi.mock('../../../../src/surfaces/page/distraction-free.iife?script', () => ({
  default: 'view.js'
}))

const article = { url: 'https://news.example/story', body: { children: [] } } as unknown as Article

test('the ways lead over the tab that the popup was opened on', async () => {
  const close = vi.fn()
  vi.stubGlobal('close', close)
  inject.mockReset().mockReturnValue(ok('entered'))
  const ways = waysFrom(Promise.resolve({ tab: 7, isPrivate: false }))
  expect(await ways.distractionFree(article)).toEqual(ok('entered'))
  expect(inject.mock.lastCall?.[0].target).toEqual({ tabId: 7 })
  expect(close).toHaveBeenCalledOnce()
})

test('where the browser shows no tab, nothing is covered and the popup stays', async () => {
  inject.mockReset()
  const ways = waysFrom(Promise.resolve({ isPrivate: false }))
  expect(await ways.prepare(article)).toBe(false)
  expect(await ways.distractionFree(article)).toMatchObject({
    problem: { kind: 'restricted-page' }
  })
  expect(inject).not.toHaveBeenCalled()
})

test.each([
  ['where the reader is', { paragraph: 12, fraction: 0.4 }, '12'],
  ['at the start of what was read to its end', { paragraph: 40, fraction: 1 }, null],
  ['at the start, unless they have moved', undefined, null]
])('the full tab begins %s', async (_, place, paragraph) => {
  vi.stubGlobal('close', vi.fn())
  await waysFrom(Promise.resolve({ tab: 7, isPrivate: false })).openInFull(article, place)
  const { searchParams } = new URL(opened.mock.lastCall?.[0], 'https://own.example/')
  expect(searchParams.get('paragraph')).toBe(paragraph)
  expect(searchParams.get('original')).toBe(article.url)
})

test.each([
  ['openInFull', 0],
  ['print', 1]
] as const)(
  'in a private window where no page of ours can be shown, %s stays over its page',
  async (way, printed) => {
    const [close, print] = [vi.fn(), vi.fn()]
    vi.stubGlobal('close', close)
    vi.stubGlobal('print', print)
    opened.mockReset()
    inject.mockReset().mockReturnValue(ok('entered'))
    const ways = waysFrom(Promise.resolve({ tab: 7, isPrivate: true }))
    expect(await ways[way](article)).toMatchObject({ ok: true })
    expect(inject.mock.lastCall?.[0].target).toEqual({ tabId: 7 })
    expect(opened).not.toHaveBeenCalled()
    expect(close).toHaveBeenCalledOnce()
    // What runs last in the page.
    inject.mock.lastCall?.[0].func?.()
    await new Promise((resolve) => setTimeout(resolve))
    expect(print).toHaveBeenCalledTimes(printed)
  }
)
