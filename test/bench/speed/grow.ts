/** Shows how costs grow with a page's size: linear growth keeps the time of an element level. */
import type { Browser } from 'puppeteer-core'
import { table } from '../report/table.ts'
import { type Competitor, READ } from './competitors.ts'
import { growthPage } from './growth-page.ts'
import { races } from './race.ts'
import { median } from './statistics.ts'

const SIZES = [5_000, 20_000, 50_000]

/** Gives a printable table; an answer that is no story is said in place of a time. */
export async function grow(
  browser: Browser,
  competitors: Competitor[],
  rounds: number
): Promise<string> {
  const rows: string[][] = []
  for (const size of SIZES) {
    const page = { url: 'https://news.example/story', html: growthPage(size) }
    const results = await races(browser, page, competitors, rounds)
    const cells = competitors.map((_, place) => {
      const timings = results.flatMap((readings) => readings[place]?.first ?? [])
      const refusal = timings.find(({ answer }) => answer !== READ)?.answer
      const took = median(timings.map(({ took }) => took))
      const blocked = median(timings.map(({ blocked }) => blocked))
      return refusal
        ? [refusal, '-', '-']
        : [took.toFixed(0), ((took * 1000) / size).toFixed(2), blocked.toFixed(0)]
    })
    rows.push([String(size), ...cells.flat()])
  }
  const heads = competitors.flatMap(({ name }) => [`${name} ms`, 'µs an element', 'longest block'])
  return table(['elements', ...heads], rows)
}
