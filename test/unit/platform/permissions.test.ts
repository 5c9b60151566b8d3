/** Hosts of pictures: what may be fetched, and what is asked for. */
import { beforeEach, expect, test, vi } from 'vitest'
import { allowed, askToFetch } from '../../../src/platform/permissions'

const { getAll, request } = vi.hoisted(() => ({ getAll: vi.fn(), request: vi.fn() }))
vi.mock('webextension-polyfill', () => ({ default: { permissions: { getAll, request } } }))

beforeEach(() => {
  request.mockReset().mockResolvedValue(true)
  getAll.mockResolvedValue({ origins: ['https://img.example/*', '*://cdn.example/*'] })
})

test('what is granted may be fetched, its neighbours may not', async () => {
  const isAllowed = await allowed()
  expect(isAllowed('https://img.example/a.png')).toBe(true)
  expect(isAllowed('https://cdn.example:8443/a.png')).toBe(true)
  expect(isAllowed('data:image/png;base64,AA')).toBe(true)
  for (const other of [
    'https://other.example/a.png',
    'https://img.example.evil.example/a.png',
    'https://sub.img.example/a.png',
    'https://other.example/?img.example',
    'no address'
  ])
    expect(isAllowed(other)).toBe(false)
})

test('without a grant nothing may be fetched; with all hosts all may', async () => {
  getAll.mockResolvedValue({})
  expect((await allowed())('https://img.example/a.png')).toBe(false)
  getAll.mockResolvedValue({ origins: ['*://*/*'] })
  expect((await allowed())('https://img.example/a.png')).toBe(true)
})

test('each host is asked for once, whole, and at the click itself', () => {
  void askToFetch([
    'https://img.example/a.png',
    'https://img.example:8443/b.png?x',
    'http://old.example/c.png',
    'data:image/png;base64,AA',
    'no address'
  ])
  expect(request).toHaveBeenCalledExactlyOnceWith({
    origins: ['https://img.example/*', 'http://old.example/*']
  })
})

test('ten hosts at a time, and none where there is none', async () => {
  await askToFetch(Array.from({ length: 12 }, (_, at) => `https://${at}.example/a.png`))
  expect(request.mock.calls[0]?.[0].origins).toHaveLength(10)
  request.mockClear()
  expect(await askToFetch(['data:image/png;base64,AA'])).toBe(false)
  expect(request).not.toHaveBeenCalled()
})
