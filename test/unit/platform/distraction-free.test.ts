import { expect, test, vi } from 'vitest'
import type { Article } from '../../../src/article/types'
import { toggleDistractionFree } from '../../../src/platform/distraction-free'

const inject = vi.hoisted(() => vi.fn<(injection: { args?: unknown[] }) => unknown>())
vi.mock('../../../src/platform/native', () => ({
  browser: {
    scripting: { executeScript: async (given: object) => [{ result: inject(given) }] }
  }
}))

const scripts = { extract: 'extract.js', more: 'more.js', view: 'view.js' }
const article = {
  url: 'https://news.example/story',
  capturedAt: '2026-01-02T03:04:05Z',
  body: { type: 'root', children: [{ type: 'text', value: 'The story.' }] }
} as unknown as Article
const entered = { ok: true, value: 'entered' }

test('what is laid out already is named, not sent again', async () => {
  inject.mockReset().mockReturnValue(entered)
  expect(await toggleDistractionFree(1, scripts, article)).toEqual(entered)
  expect(inject).toHaveBeenCalledOnce()
  expect(JSON.stringify(inject.mock.calls)).not.toContain('The story.')
})

test('what is not laid out is sent', async () => {
  inject.mockReset().mockReturnValueOnce(undefined).mockReturnValueOnce(entered)
  expect(await toggleDistractionFree(1, scripts, article)).toEqual(entered)
  expect(inject.mock.lastCall?.[0].args).toEqual([article])
})
