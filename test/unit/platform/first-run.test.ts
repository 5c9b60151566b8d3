import { expect, it, vi } from 'vitest'

const { stored, heard } = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  heard: [] as ((details: { reason: string }) => Promise<void>)[]
}))
vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { onInstalled: { addListener: (listener: never) => heard.push(listener) } },
    storage: {
      local: {
        get: async () => ({ ...stored }),
        set: async (items: object) => void Object.assign(stored, items)
      }
    }
  }
}))

import { onFirstRun } from '../../../src/platform/first-run'

it('comes once, on installing, and never on an update', async () => {
  const act = vi.fn(async () => {})
  onFirstRun(act)
  const installed = (reason: string) => Promise.all(heard.map((listener) => listener({ reason })))
  await installed('update')
  await installed('browser_update')
  expect(act).toHaveBeenCalledTimes(0)
  await installed('install')
  expect(act).toHaveBeenCalledTimes(1)
  await installed('update')
  await installed('install')
  expect(act).toHaveBeenCalledTimes(1)
})
