/** Every fixture page, read by a click, shows what is expected of it. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { expectation } from './expectation.ts'
import { shown } from './shown.ts'
import { openPage, PAGES, read } from './suite.ts'

test.for(readdirSync(PAGES))('%s', async (slug) => {
  const expected = expectation(join(PAGES, slug))
  const seen = await shown(await read(await openPage(slug)))
  expect(seen.header).toBe(expected.header)
  expect(seen.text).toBe(expected.text)
})
