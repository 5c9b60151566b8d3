import { defineConfig } from 'vitest/config'
import type { InlineConfig } from 'vitest/node'
import { BROWSERS, type BrowserName } from './test/browsers/browser.ts'

/** All specs share one browser, so they run one after another in one process. */
const endToEnd = (browser: BrowserName, groupOrder: number) => ({
  extends: true as const,
  test: {
    name: `e2e-${browser}`,
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/own-folder.ts', 'test/e2e/build.ts'],
    setupFiles: 'test/e2e/leave-nothing.ts',
    env: { BROWSER: browser },
    isolate: false,
    maxWorkers: 1,
    sequence: { groupOrder },
    testTimeout: 90_000,
    // Two browsers share the machine: what fails for want of time is run once more, and told of.
    retry: 1,
    hookTimeout: 120_000
  }
})

/** Rooms that stand in for no module: their files share one set of modules, and are done in half the time. */
const ROOMS = ['article', 'settings', 'extract', 'export', 'library'].map(
  (room) => `test/unit/${room}/**/*.test.{ts,tsx}`
)

const unit = (name: string, options: InlineConfig) => ({
  extends: true as const,
  test: { name, setupFiles: ['test/unit/learn-words.ts', 'test/unit/end-effects.ts'], ...options }
})

export default defineConfig({
  test: {
    // Patience for busy machines; what must be fast is compared with something, not with a clock.
    testTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      unit('unit-rooms', { include: ROOMS, isolate: false }),
      unit('unit', {
        include: ['test/unit/**/*.test.{ts,tsx}', 'test/*.test.ts'],
        exclude: [...ROOMS, 'test/manifest.test.ts']
      }),
      // What holds of the built extension: run after a build.
      { extends: true, test: { name: 'built', include: ['test/manifest.test.ts'] } },
      ...BROWSERS.map((browser, place) => endToEnd(browser, place + 1))
    ]
  }
})
