/** Lets all competitors read the same page, each in a fresh tab. */
import type { Browser } from 'puppeteer-core'
import { type Page, withPage } from '../tab.ts'
import type { Competitor } from './competitors.ts'
import type { Timing } from './stopwatch.ts'

/** A competitor's reading of a page: in a fresh tab, and once more in the same. */
export interface Reading {
  first: Timing
  again: Timing
}

/** One reading for each competitor, in their order; `backwards`, the last one runs first. */
export async function race(
  browser: Browser,
  page: Page,
  competitors: Competitor[],
  backwards: boolean
): Promise<Reading[]> {
  const readings: Reading[] = []
  const order = [...competitors.entries()]
  for (const [place, { first, again }] of backwards ? order.reverse() : order)
    readings[place] = await withPage(browser, page, async (world) => ({
      first: await first(world),
      again: await again(world)
    }))
  return readings
}

/** A race over `page` in each of `rounds` rounds; the order changes from round to round. */
export async function races(
  browser: Browser,
  page: Page,
  competitors: Competitor[],
  rounds: number
): Promise<Reading[][]> {
  const results: Reading[][] = []
  for (let round = 0; round < rounds; round++)
    results.push(await race(browser, page, competitors, round % 2 === 1))
  return results
}
