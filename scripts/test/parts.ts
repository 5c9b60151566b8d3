/**
 * The parts of `npm test`, in the order in which they run. The lanes of one row wait for nothing of each
 * other, and run side by side: a spec waits for its browser for most of its time. A lane has its parts
 * one after the other.
 */
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'
import { BROWSERS } from '../../test/browsers/browser.ts'
import { getBrowser } from '../browser/get-browser.ts'
import { ROOT, run, tool } from '../tool.ts'
import { lintExtension } from './lint-extension.ts'
import { type Tally, tallyOf } from './tally.ts'
import { vitest } from './vitest.ts'

export interface Part {
  name: string
  /** A throw counts as one failure. */
  check(): Promise<Tally>
}

/** Real pages with their truth: beside the checkout, or where CORPUS says. */
const CORPUS = process.env.CORPUS ?? join(ROOT, '../shared/corpus')
/** The least that is accepted of them; without it, or without the pages, nothing is measured. */
const FLOOR = join(ROOT, 'test/bench/floor.json')
/** Pages, for which the floor was measured: with others its margins do not hold. */
const SAMPLE = 150

/** A command that passes or fails as a whole. */
const command = (name: string, ...words: string[]): Part => ({
  name,
  check: async () => tallyOf(await run(words))
})

const tests = (name: string, project: string, priority = 0): Part => ({
  name,
  check: () => vitest(project, priority)
})

export const rows: Part[][][] = [
  [
    [command('build for Chromium', ...tool('vite', 'build', '--mode', 'chrome', '-l', 'warn'))],
    [command('build for Firefox', ...tool('vite', 'build', '--mode', 'firefox', '-l', 'warn'))],
    [
      {
        name: 'browsers',
        check: async () => {
          for (const name of BROWSERS) console.log(await getBrowser(name))
          return tallyOf(0)
        }
      }
    ]
  ],
  [
    [tests('Chromium', 'e2e-chromium'), { name: 'quality', check: quality }],
    [tests('Firefox', 'e2e-firefox')],
    [
      command('types', ...tool('typescript', '--noEmit')),
      command('lint', ...tool('@biomejs/biome', 'check')),
      tests('manifest', 'built'),
      { name: 'web-ext lint', check: lintExtension },
      // In the time that the browsers spend waiting, at no cost to them.
      tests('unit', 'unit*', constants.priority.PRIORITY_LOW)
    ]
  ]
]

async function quality(): Promise<Tally> {
  if (!existsSync(FLOOR) || !existsSync(CORPUS)) return { passed: 0, failed: 0, skipped: 1 }
  const bench = join(ROOT, 'test/bench/main.ts')
  const words = ['quality', CORPUS, '--floor', FLOOR, '--sample', `${SAMPLE}`, '--no-build']
  return tallyOf(await run([process.execPath, bench, ...words]))
}
