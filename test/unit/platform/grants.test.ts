import { expect, test, vi } from 'vitest'
import { askForSite } from '../../../src/platform/grants'

const request = vi.fn<() => Promise<boolean>>()

vi.mock('webextension-polyfill', () => ({
  default: { permissions: { request: (...args: []) => request(...args) } }
}))

test('a site is asked for in the click itself, and not granted where the browser refuses to ask', async () => {
  request.mockResolvedValueOnce(true)
  const asked = askForSite('https://news.example/*')
  expect(request).toHaveBeenCalledExactlyOnceWith({ origins: ['https://news.example/*'] })
  expect(await asked).toBe(true)
  request.mockRejectedValueOnce(new Error('must be called during a user gesture'))
  expect(await askForSite('https://news.example/*')).toBe(false)
})
