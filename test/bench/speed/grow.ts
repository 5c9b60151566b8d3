/** Shows how costs grow with a page's size: linear growth keeps the time of an element level. */
import type { Browser } from 'puppeteer-core'
import { table } from '../report/table.ts'
import type { Competitor } from './competitors.ts'
import { growthPage } from './growth-page.ts'
import { races } from './race.ts'
import { median } from './statistics.ts'

const SIZES = [5_000, 20_000, 50_000]

/** Gives a printable table. */
export async function grow(
  browser: Browser,
  competitors: Competitor[],
  rounds: number
): Promise<string> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const page = { url: 'https://news.example/story', html: growthPage(size) }
    const results = await races(browser, page, competitors, rounds)
    const took = competitors.map((_, place) =>
      median(results.map((timings) => timings[place]?.took ?? Number.NaN))
    )
    const each = took.map((ms) => ((ms * 1000) / size).toFixed(2))
    rows.push([String(size), ...took.map((ms) => ms.toFixed(0)), each.join(' / ')])
  }
  const names = competitors.map(({ name }) => name)
  return table(['elements', ...names.map((name) => `${name} ms`), 'µs an element'], rows)
}
