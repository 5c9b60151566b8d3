/** `bench`: from the click to the first paragraph, beside a popup that does next to nothing. */
import type { Browser } from 'puppeteer-core'
import { buildChrome } from './build.ts'
import { installLede, launchChromium } from './chromium.ts'
import { atRest } from './click/at-rest.ts'
import { prepareFloor, prepareLede } from './click/prepare.ts'
import { samplePages } from './click/sample-pages.ts'
import { sizes } from './click/sizes.ts'
import { timeClick } from './click/time-click.ts'
import type { Options } from './options.ts'
import { table } from './report/table.ts'
import { median, quantile } from './speed/statistics.ts'
import { openTab, type Page } from './tab.ts'

const WARM_UP = 2
/** How often it is clicked, and the most that Lede may take, in times of the empty popup. */
const ON_SAMPLE = { clicks: 12, goal: 1.5 }
/** On each page of the corpus: there is more of them, and a page of its own weight slows both. */
const ON_REAL = { clicks: 8, goal: 1.3 }

/** Gives the exit code: 1 if a goal is missed. */
export async function click(options: Options): Promise<number> {
  if (options.build) buildChrome()
  const [lede, floor] = [prepareLede(), await prepareFloor()]
  const browser = await launchChromium({ enableExtensions: true })
  let met = true
  try {
    const ids = [await installLede(browser, lede), await browser.installExtension(floor)]
    for (const { name, page, isReal } of samplePages(options)) {
      const { clicks, goal } = isReal ? ON_REAL : ON_SAMPLE
      const [own = [], least = []] = await timeClicks(browser, page, ids, clicks)
      const ratio = median(own) / median(least)
      met &&= ratio <= goal
      const row = (who: string, all: number[]) =>
        [who, median(all), quantile(all, 0.95), Math.min(...all)].map(String)
      console.log(`${name}: click to first paragraph, ${own.length} clicks, ms`)
      console.log(
        table(['', 'median', 'p95', 'least'], [row('Lede', own), row('empty popup', least)])
      )
      console.log(`ratio ${ratio.toFixed(2)} (goal ${goal})\n`)
    }
  } finally {
    await browser.close()
  }
  const rows = sizes().map(({ name, bytes, limit }) => {
    met &&= bytes <= limit
    return [name, ...[bytes, limit].map((size) => `${(size / 1000).toFixed(1)} KB`)]
  })
  console.log(table(['gzipped', 'is', 'may be'], rows))
  return met ? 0 : 1
}

/** The times of each extension; they take turns, on a page shown anew for every click. */
async function timeClicks(
  browser: Browser,
  page: Page,
  ids: string[],
  clicks: number
): Promise<number[][]> {
  const times = ids.map((): number[] => [])
  for (let turn = -WARM_UP; turn < clicks; turn++)
    for (const [who, id] of ids.entries()) {
      const [tab] = await Promise.all([openTab(browser, page), atRest(browser, id)])
      const took = await timeClick(browser, tab, id)
      if (turn >= 0) times[who]?.push(took)
      await tab.close()
    }
  return times
}
