/** The short form of `npm run test:crash`. */
import { expect, test } from 'vitest'
import { crash } from '../library/crash.ts'
import { browser, EXTENSION } from './suite.ts'

test('killed while it saves, the browser has all that it said was saved', async () => {
  const report = await crash({ name: browser.name, extension: EXTENSION, rounds: 1, saves: 40 })
  expect(report.acknowledged).toBeGreaterThan(0)
  expect(report).toMatchObject({ lost: 0, corrupt: 0, orphans: 0 })
}, 240_000)
