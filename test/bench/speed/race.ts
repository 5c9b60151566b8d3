/** Lets all competitors read the same showing of a page. */
import type { Browser } from 'puppeteer-core'
import { type Page, withPage } from '../tab.ts'
import type { Competitor } from './competitors.ts'
import type { Timing } from './stopwatch.ts'

/** One timing for each competitor, in their order; `backwards`, the last one runs first. */
export function race(
  browser: Browser,
  page: Page,
  competitors: Competitor[],
  backwards: boolean
): Promise<Timing[]> {
  return withPage(browser, page, async (world) => {
    const timings: Timing[] = []
    const order = [...competitors.entries()]
    for (const [place, { run }] of backwards ? order.reverse() : order)
      timings[place] = await run(world)
    return timings
  })
}

/** A race over `page` in each of `rounds` rounds; the order changes from round to round. */
export async function races(
  browser: Browser,
  page: Page,
  competitors: Competitor[],
  rounds: number
): Promise<Timing[][]> {
  const results: Timing[][] = []
  for (let round = 0; round < rounds; round++)
    results.push(await race(browser, page, competitors, round % 2 === 1))
  return results
}
