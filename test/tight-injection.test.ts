import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { OWN } from '../scripts/build/tight-injection'

/** What the injected script has in common with those who call it, and with what is loaded besides. */
const SHARED = [
  'article/types.ts',
  'extract/snapshot.ts',
  'extract/words/words.ts',
  'extract/words/times.ts',
  'surfaces/page/extract.iife.ts',
  'surfaces/page/more.iife.ts'
]

test.each(SHARED)('no name in %s is one that is shortened in the injected script', (file) => {
  const source = readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')
  expect(source.match(/\w+/g)?.filter((name) => OWN.test(name))).toEqual([])
})
