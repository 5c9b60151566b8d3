/** What each step of reading costs, in a fresh tab, on pages that are read. */
import type { Browser } from 'puppeteer-core'
import { build } from 'vite'
import { ROOT } from '../build.ts'
import { table } from '../report/table.ts'
import { type Page, withPage } from '../tab.ts'
import { READ } from './competitors.ts'
import { median, quantile } from './statistics.ts'

type Costs = Record<string, number>

/** Gives a printable table of milliseconds. */
export async function steps(browser: Browser, pages: Page[]): Promise<string> {
  const script = await bundle()
  const all: Costs[] = []
  for (const page of pages) {
    const costs = await withPage(browser, page, async (world) => {
      await world(`${script};0`)
      return world<{ answer: string; costs: Costs }>('ledeSteps()')
    }).catch(() => undefined)
    if (costs?.answer === READ) all.push(costs.costs)
  }
  const names = [...new Set(all.flatMap(Object.keys))]
  const rows = names.map((name) => {
    const costs = all.map((one) => one[name] ?? 0)
    return [name, ...[median(costs), quantile(costs, 0.95)].map((ms) => ms.toFixed(1))]
  })
  return table([`step (${all.length} pages)`, 'median ms', 'p95'], rows)
}

/** The same code as in the extension, with a clock between its steps. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: `${ROOT}/test/bench/speed/steps-page.ts`,
        formats: ['iife'],
        name: 'ledeStepsBuild'
      }
    }
  })
  const [first] = [built].flat()
  if (!first || !('output' in first)) throw new Error('the steps could not be built')
  return first.output[0].code
}
