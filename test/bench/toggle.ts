/** `bench toggle`: from the press to the covered page, beside an empty shadow root. */
import { join } from 'node:path'
import { buildChrome, CHROME } from './build.ts'
import { installLede, launchChromium } from './chromium.ts'
import { samplePages } from './click/sample-pages.ts'
import type { Options } from './options.ts'
import { table } from './report/table.ts'
import { median, quantile } from './speed/statistics.ts'
import { openTab } from './tab.ts'
import { timeToggle } from './toggle/time-toggle.ts'

/** On the sample story, and on each page of the corpus. */
const TURNS = 15
const TURNS_ON_REAL = 6
const WARM_UP = 2
/** The most that Lede may take, in times of the empty shadow root. */
const GOAL = 1.3

/** Gives the exit code: 1 if the goal is missed. */
export async function toggle(options: Options): Promise<number> {
  if (options.build) buildChrome()
  const browser = await launchChromium({ enableExtensions: true })
  let met = true
  try {
    const floor = join(import.meta.dirname, 'toggle/floor')
    const ids = [await installLede(browser, CHROME), await browser.installExtension(floor)]
    for (const { name, page, isReal } of samplePages(options)) {
      const turns = isReal ? TURNS_ON_REAL : TURNS
      const times = ids.map((): number[] => [])
      for (let turn = -WARM_UP; turn < turns; turn++)
        for (const [who, id] of ids.entries()) {
          const tab = await openTab(browser, page)
          const time = () => timeToggle(browser, tab, id)
          // A popup that a late change of focus has closed again is asked for once more.
          const took = await time().catch(time)
          if (turn >= 0) times[who]?.push(took)
          await tab.close()
        }
      const [own = [], least = []] = times
      const ratio = median(own) / median(least)
      met &&= ratio <= GOAL
      const row = (who: string, all: number[]) =>
        [who, median(all), quantile(all, 0.95), Math.min(...all)].map(String)
      console.log(`${name}: press to first paragraph, ${turns} presses, ms`)
      console.log(
        table(['', 'median', 'p95', 'least'], [row('Lede', own), row('empty shadow root', least)])
      )
      console.log(`ratio ${ratio.toFixed(2)} (goal ${GOAL})\n`)
    }
  } finally {
    await browser.close()
  }
  return met ? 0 : 1
}
