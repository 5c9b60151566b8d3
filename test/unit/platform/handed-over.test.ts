/** Articles on their way to a tab, in a store that is soon full. */
import { beforeEach, expect, test, vi } from 'vitest'
import { handOver, takeOver } from '../../../src/platform/handed-over'

/** Bytes of JSON that the store holds here. */
const ROOM = 1000

const records = vi.hoisted(() => new Map<string, unknown>())
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: {
        get: async (name: string | null) =>
          name === null ? Object.fromEntries(records) : { [name]: records.get(name) },
        async set(given: Record<string, unknown>) {
          const all = { ...Object.fromEntries(records), ...given }
          if (new Blob([JSON.stringify(all)]).size > ROOM)
            throw new Error('Session storage quota bytes exceeded. Values were not stored.')
          for (const [name, value] of Object.entries(given)) records.set(name, value)
        },
        async remove(names: string | string[]) {
          for (const name of [names].flat()) records.delete(name)
        }
      }
    }
  }
}))

beforeEach(() => records.clear())

test('what was handed over is there as often as the tab is loaded', async () => {
  const name = await handOver({ headline: 'Bees' })
  expect(await takeOver(name)).toEqual({ headline: 'Bees' })
  expect(await takeOver(name)).toEqual({ headline: 'Bees' })
  expect(await takeOver('another')).toBeUndefined()
})

test('the last twenty are kept', async () => {
  const names: string[] = []
  for (let at = 0; at < 21; at++) names.push(await handOver(at, 1_000_000 + at))
  expect(await takeOver(names[0] ?? '')).toBeUndefined()
  expect(await takeOver(names[1] ?? '')).toBe(1)
  expect(await takeOver(names[20] ?? '')).toBe(20)
})

test('a large one takes the place of the oldest, and of nothing that is not ours', async () => {
  records.set('another', 'x')
  const names: string[] = []
  for (let at = 0; at < 4; at++) names.push(await handOver('x'.repeat(200), 1_000_000 + at))
  const large = await handOver('x'.repeat(400), 2_000_000)
  expect(await Promise.all(names.map(takeOver))).toEqual([
    undefined,
    undefined,
    'x'.repeat(200),
    'x'.repeat(200)
  ])
  expect(await takeOver(large)).toBe('x'.repeat(400))
  expect(records.has('another')).toBe(true)
})

test('what is larger than the store is not handed over, and takes nothing away', async () => {
  const small = await handOver('x')
  await expect(handOver('x'.repeat(10 * 1024 * 1024))).rejects.toThrow('quota')
  await expect(handOver('蜂'.repeat(4 * 1024 * 1024))).rejects.toThrow('quota')
  expect(await takeOver(small)).toBe('x')
  await expect(handOver('x'.repeat(ROOM))).rejects.toThrow('quota')
})
