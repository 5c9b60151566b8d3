import { beforeEach, expect, test, vi } from 'vitest'
import { readPage } from '../../../src/platform/read-page'

interface Injection {
  files?: string[]
  args?: [{ patience?: number }]
}
const tab = vi.hoisted(() => ({ url: '' }))
const inject = vi.fn<(injection: Injection) => Promise<unknown>>()

vi.mock('../../../src/platform/native', () => ({
  browser: {
    runtime: {},
    scripting: { executeScript: async (given: Injection) => [{ result: await inject(given) }] },
    tabs: { get: async () => ({ url: tab.url, status: 'loading' }) }
  }
}))

const scripts = { extract: 'extract.js', more: 'more.js' }
const LOADING = { ok: false, problem: { kind: 'still-loading' } }

/** Milliseconds that a page is waited for which is loading, where each script takes `slow`. */
async function patienceAfter(slow: number, waited: number): Promise<number | undefined> {
  let patience: number | undefined
  inject.mockImplementation(async ({ args }) => {
    if (!args) await new Promise((resolve) => setTimeout(resolve, slow))
    else patience = args[0].patience
    return LOADING
  })
  const read = readPage(1, scripts, { waited })
  await vi.runAllTimersAsync()
  await read
  return patience
}

beforeEach(() => {
  vi.useFakeTimers()
  tab.url = 'https://news.example/story'
  inject.mockReset()
})

test.each([
  ['scripts that run at once', 0, 0, 2000],
  ['two that take their time', 350, 0, 1300],
  ['a popup that was slow to open', 50, 400, 1500],
  ['a machine that is slower than that, which has a moment still', 3000, 0, 1000]
])('the wait for a page that is loading counts from the click: %s', async (_, ...given) => {
  const [slow, waited, patience] = given
  expect(await patienceAfter(slow, waited)).toBe(patience)
})

test.each([
  ['https://www.zeitung.example.de/nachricht', true],
  ['https://новости.рф/story', true],
  ['https://news.example.co.uk/story', false],
  ['https://news.example.com/de', false],
  ['https://news.example.io/story', false],
  ['https://127.0.0.1:8443/story', false],
  [undefined, false]
])('more is loaded at once where the address is of another language: %s', async (url, isMore) => {
  inject.mockResolvedValue(LOADING)
  await readPage(1, scripts, { url })
  const [[first] = []] = inject.mock.calls
  expect(first?.files?.includes('/more.js')).toBe(isMore)
})

test('a page that went elsewhere while it was read is told from one that is closed to us', async () => {
  const refused = { ok: false, problem: { kind: 'restricted-page', detail: 'no' } }
  inject.mockResolvedValue(refused)
  expect(await readPage(1, scripts)).toEqual(refused)
  inject.mockImplementation(async () => {
    tab.url = 'https://news.example/another'
    return refused
  })
  expect(await readPage(1, scripts)).toEqual({
    ...{ ok: false, problem: { kind: 'page-changed', detail: 'no' } }
  })
})
