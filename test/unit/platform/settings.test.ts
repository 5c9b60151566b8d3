// @vitest-environment jsdom
/** Settings on a disk that fails: the surfaces go on with those last seen. */
import { beforeEach, expect, test, vi } from 'vitest'
import { onSettings, readSettings } from '../../../src/platform/settings'
import { DEFAULTS } from '../../../src/settings/settings'

const get = vi.hoisted(() => vi.fn())
const listeners = vi.hoisted(() => new Set<(changes: object) => void>())
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `${location.origin}/${path}` },
    storage: {
      local: {
        get,
        onChanged: {
          addListener: (listener: (changes: object) => void) => listeners.add(listener),
          removeListener: (listener: (changes: object) => void) => listeners.delete(listener)
        }
      }
    }
  }
}))

beforeEach(() => {
  localStorage.clear()
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

test('what cannot be read is as it was last seen', async () => {
  get.mockResolvedValueOnce({ 'setting:size': 6 })
  expect((await readSettings()).size).toBe(6)
  get.mockRejectedValueOnce(new Error('An unexpected error occurred'))
  expect((await readSettings()).size).toBe(6)
})

test('what was never seen is as Lede comes', async () => {
  get.mockRejectedValueOnce(new Error('An unexpected error occurred'))
  expect(await readSettings()).toEqual(DEFAULTS)
})

test('what cannot be remembered is read all the same', async () => {
  get.mockResolvedValueOnce({ 'setting:size': 6 })
  const full = new DOMException('', 'QuotaExceededError')
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw full
  })
  expect((await readSettings()).size).toBe(6)
  set.mockRestore()
})

test('a change of a setting is heard, other records and what comes after the end are not', async () => {
  get.mockResolvedValue({ 'setting:size': 7 })
  const [heard, end] = [vi.fn(), new AbortController()]
  onSettings(heard, end.signal)
  const tell = async (record: string) => {
    for (const listener of listeners) await listener({ [record]: {} })
  }
  await tell('reading-places')
  expect(heard).not.toHaveBeenCalled()
  await tell('setting:size')
  expect(heard).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, size: 7 })
  end.abort()
  await tell('setting:size')
  expect(heard).toHaveBeenCalledOnce()
})
