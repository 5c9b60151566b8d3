/** Times the competitors on real pages: rounds over all pages, so that a busy spell hits all. */
import type { Browser } from 'puppeteer-core'
import { table } from '../report/table.ts'
import type { Page } from '../tab.ts'
import type { Competitor } from './competitors.ts'
import { race } from './race.ts'
import { median, quantile } from './statistics.ts'
import type { Timing } from './stopwatch.ts'

/** Gives a printable table. A page on which one of them breaks or hangs counts as lost. */
export async function compare(
  browser: Browser,
  pages: Page[],
  competitors: Competitor[],
  rounds: number
): Promise<string> {
  const byPage = pages.map((): Timing[][] => [])
  const lost = new Map<string, unknown>()
  for (let round = 0; round < rounds; round++)
    for (const [at, page] of pages.entries())
      try {
        byPage[at]?.push(await race(browser, page, competitors, round % 2 === 1))
      } catch (error) {
        lost.set(page.url, error)
      }
  const raced = byPage.filter((rounds) => rounds.length > 0)
  const rows = competitors.map(({ name }, place) => summary(name, place, raced))
  const ratio = [1, 2, 3].map((column) => Number(rows[0]?.[column]) / Number(rows[1]?.[column]))
  return [
    `${raced.length} pages, ${rounds} rounds, ${lost.size} lost; milliseconds`,
    ...[...lost].map(([url, error]) => `  ${url}: ${error}`),
    table(
      ['', 'median', 'p95', 'p99', 'longest block p99'],
      [...rows, ['ratio', ...ratio.map((value) => `${value.toFixed(2)} ×`)]]
    )
  ].join('\n')
}

/** A page's time is the median of its rounds. */
function summary(name: string, place: number, byPage: Timing[][][]): string[] {
  const of = (field: keyof Timing) =>
    byPage.map((rounds) => rounds.map((timings) => timings[place]?.[field] ?? Number.NaN))
  const took = of('took').map(median)
  const blocked = of('blocked').flat()
  const values = [median(took), quantile(took, 0.95), quantile(took, 0.99), quantile(blocked, 0.99)]
  return [name, ...values.map((value) => value.toFixed(1))]
}
