/** What runs on chosen sites, when the background ends at each step of registering it anew. */
import { beforeEach, expect, test, vi } from 'vitest'
import { runOnSites } from '../../../src/platform/site-scripts'

interface Script {
  id: string
  matches: string[]
}

/** The browser's own register, and after how many more calls nothing is heard from it. */
const known = vi.hoisted(() => ({ scripts: [] as Script[], left: Number.POSITIVE_INFINITY }))

vi.mock('webextension-polyfill', () => {
  const call =
    <Args extends unknown[], T>(act: (...args: Args) => T) =>
    (...args: Args) =>
      known.left-- > 0 ? Promise.resolve(act(...args)) : new Promise<never>(() => {})
  const keep = (scripts: Script[]) => {
    known.scripts = scripts
  }
  return {
    default: {
      scripting: {
        getRegisteredContentScripts: call(() => known.scripts),
        unregisterContentScripts: call(() => keep([])),
        registerContentScripts: call(keep),
        updateContentScripts: call(keep)
      }
    }
  }
})

const [ONE, OTHER] = ['https://one.example/*', 'https://other.example/*']
const registered = () => known.scripts.flatMap(({ matches }) => matches)

beforeEach(() => {
  known.scripts = []
  known.left = Number.POSITIVE_INFINITY
})

test.each([0, 1, 2, 3])('ended at step %i: the sites of before, or those of now', async (steps) => {
  await runOnSites([ONE], ['a.js'])
  known.left = steps
  void runOnSites([ONE, OTHER], ['a.js'])
  await new Promise((resolve) => setTimeout(resolve))
  expect(registered()).toContain(ONE)
  // The next choice finds its way from either.
  known.left = Number.POSITIVE_INFINITY
  await runOnSites([OTHER], ['a.js'])
  expect(registered()).toEqual([OTHER])
})

test('of no site nothing stays, and nothing is asked of the browser when nothing was', async () => {
  await runOnSites([ONE], ['a.js'])
  await runOnSites([], ['a.js'])
  expect(registered()).toEqual([])
  known.left = 1
  await runOnSites([], ['a.js'])
})
