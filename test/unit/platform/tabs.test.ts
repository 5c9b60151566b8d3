/** Whether a tab that was opened can be read: as soon as it has loaded a page that shows its address. */
import { beforeEach, expect, test, vi } from 'vitest'
import { isReadable } from '../../../src/platform/tabs'

type Listener = (...told: unknown[]) => void

const mock = vi.hoisted(() => {
  const event = () => {
    const listeners = new Set<Listener>()
    return {
      listeners,
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener)
    }
  }
  return { onUpdated: event(), onRemoved: event(), get: vi.fn() }
})
vi.mock('webextension-polyfill', () => ({ default: { tabs: mock } }))

const loading = { id: 7, status: 'loading', url: 'https://news.example/' }
const loaded = { ...loading, status: 'complete' }

const updated = (tab: { id: number }) => {
  for (const listener of mock.onUpdated.listeners) listener(tab.id, {}, tab)
}
const removed = (id: number) => {
  for (const listener of mock.onRemoved.listeners) listener(id)
}

/** What has been answered by now. */
async function answer(readable: Promise<boolean>): Promise<boolean | undefined> {
  await vi.advanceTimersByTimeAsync(0)
  return Promise.race([readable, undefined])
}

beforeEach(() => {
  vi.useFakeTimers()
  mock.get.mockReset().mockResolvedValue({ id: 7, status: 'loading' })
})

test('not before it has loaded, nor while its address is hidden, nor by another tab', async () => {
  const readable = isReadable(7)
  for (const tab of [
    loading,
    { ...loaded, url: '' },
    { ...loaded, url: 'about:blank' },
    { ...loaded, id: 8 }
  ])
    updated(tab)
  removed(8)
  expect(await answer(readable)).toBeUndefined()
  updated(loaded)
  expect(await answer(readable)).toBe(true)
  expect(mock.onUpdated.listeners.size + mock.onRemoved.listeners.size).toBe(0)
})

test('at once where it has loaded already', async () => {
  mock.get.mockResolvedValue(loaded)
  expect(await answer(isReadable(7))).toBe(true)
})

test('not one that is closed, or gone, or never shows its address', async () => {
  const closed = isReadable(7)
  removed(7)
  expect(await answer(closed)).toBe(false)
  mock.get.mockRejectedValueOnce(new Error('No tab with id: 7.'))
  expect(await answer(isReadable(7))).toBe(false)
  const silent = isReadable(7)
  await vi.advanceTimersByTimeAsync(59_999)
  expect(await answer(silent)).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1)
  expect(await answer(silent)).toBe(false)
})
