/** Whether a tab left its page while it was read: by what each browser shows of it. */
import { beforeEach, expect, test, vi } from 'vitest'
import type { Tabs } from 'webextension-polyfill'

const runtime = vi.hoisted(() => ({}) as Record<string, unknown>)
vi.mock('../../../src/platform/native', () => ({ browser: { runtime } }))
const { hasMoved } = await import('../../../src/platform/has-moved')

const tab = (url: string | undefined, status = 'complete') =>
  ({ status, ...(url && { url }) }) as Tabs.Tab

beforeEach(() => {
  delete runtime.getBrowserInfo
})

test('a tab that is gone has', () => {
  expect(hasMoved(tab('https://a.example/'), undefined)).toBe(true)
  expect(hasMoved(undefined, tab('https://a.example/'))).toBe(true)
})

test('another address has, the same has not', () => {
  const before = tab('https://a.example/')
  expect(hasMoved(before, tab('https://b.example/'))).toBe(true)
  expect(hasMoved(before, tab(undefined))).toBe(true)
  expect(hasMoved(before, tab('https://a.example/', 'loading'))).toBe(false)
})

test('where addresses are hidden, as Chrome hides its own, what loads has', () => {
  expect(hasMoved(tab(undefined), tab(undefined))).toBe(false)
  expect(hasMoved(tab(undefined), tab(undefined, 'loading'))).toBe(true)
})

test('Firefox hides none that was clicked on', () => {
  runtime.getBrowserInfo = () => {}
  expect(hasMoved(tab(undefined), tab(undefined))).toBe(true)
})
