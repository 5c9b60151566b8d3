/** `bench speed`: the whole of Lede's reading beside stock Readability alone, page by page. */
import { loadavg } from 'node:os'
import { buildChrome } from './build.ts'
import { launchChromium } from './chromium.ts'
import { htmlOf, rowsOf } from './corpus.ts'
import type { Options } from './options.ts'
import { compare } from './speed/compare.ts'
import { competitors } from './speed/competitors.ts'
import { grow } from './speed/grow.ts'
import { steps } from './speed/steps.ts'

const PAGES = 150
const ROUNDS = 3

/** Gives the exit code. */
export async function speed(options: Options): Promise<number> {
  const { corpus, sample = PAGES } = options
  if (!corpus) throw new Error('usage: bench speed CORPUS_DIR')
  if (options.build) buildChrome()
  const pages = rowsOf(corpus, { ...options, sample }).map((row) => ({
    url: row.url,
    html: htmlOf(corpus, row)
  }))
  const browser = await launchChromium()
  try {
    console.log(
      `load ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`
    )
    console.log(await compare(browser, pages, competitors(), ROUNDS))
    console.log(`\n${await steps(browser, pages)}`)
    console.log(`\n${await grow(browser, competitors(), ROUNDS)}`)
  } finally {
    await browser.close()
  }
  return 0
}
