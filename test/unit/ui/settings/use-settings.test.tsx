// @vitest-environment jsdom
/** Settings as a surface sees them while the store, which is slower than a reader, is being written. */
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { DEFAULTS, type Settings } from '../../../../src/settings/settings'
import type { ChangeSettings } from '../../../../src/ui/settings/use-settings'
import { useSettings } from '../../../../src/ui/settings/use-settings'

/** Writes that have been asked for, each with the way to let it through. */
let writes: (() => void)[]
let stored: Settings
let tell: (settings: Settings) => void

vi.mock('../../../../src/platform/settings', () => ({
  lastSettings: () => stored,
  readSettings: async () => stored,
  writeSettings: (changes: Partial<Settings>) =>
    new Promise<void>((resolve) => {
      writes.push(() => {
        stored = { ...stored, ...changes }
        resolve()
      })
    }),
  onSettings: (listener: (settings: Settings) => void) => {
    tell = listener
  }
}))

let seen: Settings[]
let change: ChangeSettings

function Surface() {
  const [settings, set] = useSettings()
  seen.push(settings)
  change = set
  return null
}

beforeEach(async () => {
  ;[writes, seen, stored] = [[], [], DEFAULTS]
  await act(() => render(<Surface />, document.body))
})

afterEach(() => render(null, document.body))

test('of two quick changes neither is ever taken back', async () => {
  await act(() => void change({ size: 5 }))
  await act(() => void change({ size: 6 }))
  const from = seen.length - 1
  // The store tells of the first while the second is still on its way.
  await act(() => writes[0]?.())
  await act(() => tell(stored))
  await act(() => writes[1]?.())
  await act(() => tell(stored))
  expect(seen.slice(from).map(({ size }) => size)).toEqual(seen.slice(from).map(() => 6))
  expect(stored.size).toBe(6)
})

test('what another surface changes is taken, beside what is on its way from here', async () => {
  await act(() => void change({ size: 5 }))
  stored = { ...stored, theme: 'sepia', size: 3 }
  await act(() => tell(stored))
  expect(seen.at(-1)).toMatchObject({ theme: 'sepia', size: 5 })
  await act(() => writes[0]?.())
  stored = { ...stored, size: 2 }
  await act(() => tell(stored))
  expect(seen.at(-1)).toMatchObject({ theme: 'sepia', size: 2 })
})
