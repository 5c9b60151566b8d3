/**
 * `bench library`: how fast a library of a thousand, of ten and of a hundred thousand stories is
 * listed, searched and added to, each beside the least that the browser itself takes. `--limit n`
 * measures n alone; with `--keep` a folder, what takes long to fill is filled once, and may be
 * stopped.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'puppeteer-core'
import { insideScript } from '../library/bundle.ts'
import { buildChrome, CHROME } from './build.ts'
import { launchChromium } from './chromium.ts'
import { memoryOf } from './library/memory.ts'
import { EMPTY_PAGE, timeRows } from './library/time-rows.ts'
import { timeSaves } from './library/time-saves.ts'
import { searchCold, searchWarm } from './library/time-search.ts'
import type { Options } from './options.ts'
import { table } from './report/table.ts'

const SIZES = [1000, 10_000, 100_000]

/** What ten thousand stories must reach; with fewer or more it is shown how each grows. */
const JUDGED = 10_000

export interface Figure {
  name: string
  /** Milliseconds, megabytes, or a ratio. */
  value: number
  most: number
  /** How it comes about. */
  note?: string
}

/** Gives the exit code: 1 if a goal is missed at ten thousand stories. */
export async function library(options: Options): Promise<number> {
  if (options.build) buildChrome()
  const sizes = options.limit ? [options.limit] : SIZES
  const place = options.keep ?? mkdtempSync(join(tmpdir(), 'lede-bench-'))
  let isMet = true
  try {
    const extension = withEmptyPage(place)
    for (const size of sizes) {
      const figures = await measured({ extension, userDataDir: join(place, String(size)) }, size)
      const missed = figures.filter(({ value, most }) => !(value <= most))
      if (size === JUDGED && missed.length > 0) isMet = false
      console.log(`${size} stories of 600 words`)
      const rows = figures.map(({ name, value, most, note = '' }) => [
        ...[name, value.toFixed(1), String(most), note]
      ])
      console.log(`${table(['', 'is', 'may be', ''], rows)}\n`)
    }
  } finally {
    if (!options.keep) rmSync(place, { recursive: true, force: true, maxRetries: 5 })
  }
  return isMet ? 0 : 1
}

/** The built extension with a page that holds nothing, to see what a page costs by itself. */
function withEmptyPage(place: string): string {
  const folder = join(place, 'extension')
  rmSync(folder, { recursive: true, force: true })
  cpSync(CHROME, folder, { recursive: true })
  writeFileSync(join(folder, EMPTY_PAGE), '<!doctype html><title>Empty</title><p>Empty</p>')
  return folder
}

async function measured(where: Where, size: number): Promise<Figure[]> {
  const timed = await inBrowser(where, async (browser, base) => {
    await filled(browser, base, size)
    return [
      await timeRows(browser, base),
      await searchWarm(await insidePage(browser, base), size),
      await searchCold(() => insidePage(browser, base), size),
      await timeSaves(await insidePage(browser, base), size)
    ]
  })
  // All pages of an extension share a process: what was timed there has left its memory behind.
  return [...timed, await inBrowser(where, memoryOf)]
}

interface Where {
  /** The directory of the extension. */
  extension: string
  /** The browser's profile, in which the library is kept. */
  userDataDir: string
}

async function inBrowser<T>(
  { extension, userDataDir }: Where,
  use: (browser: Browser, base: string) => Promise<T>
): Promise<T> {
  mkdirSync(userDataDir, { recursive: true })
  const browser = await launchChromium({
    ...{ enableExtensions: true, protocolTimeout: 3_600_000, userDataDir }
  })
  try {
    const id = await browser.installExtension(extension)
    return await use(browser, `chrome-extension://${id}/`)
  } finally {
    await browser.close()
  }
}

/** A page of the extension that has the library's functions. */
async function insidePage(browser: Browser, base: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(base + EMPTY_PAGE)
  await page.evaluate(await insideScript())
  return page
}

/** Stories put in at a time. */
const BATCH = 250

/**
 * Goes on where an earlier run was stopped. In many small calls: of one that lasts many minutes
 * nothing is seen, and what has ended it is not known.
 */
async function filled(browser: Browser, base: string, size: number): Promise<void> {
  const page = await insidePage(browser, base)
  const here = await page.evaluate(async () => {
    window.openedLibrary ??= window.inside.openLibrary()
    const opened = await window.openedLibrary
    if (!opened.ok) throw new Error(opened.problem.kind)
    return opened.value.count('articles')
  })
  const began = performance.now()
  for (let from = here; from < size; from += BATCH)
    await page.evaluate(put, from, Math.min(size, from + BATCH))
  const after = performance.now()
  while (await page.evaluate(indexSome));
  await page.close()
  const [filling, indexing] = [after - began, performance.now() - after].map((ms) => ms / 1000)
  if (here < size)
    console.log(
      `${size - here} put in ${filling?.toFixed(0)} s, indexed in ${indexing?.toFixed(0)} s`
    )
}

/** Runs in the page. */
async function put(from: number, to: number): Promise<void> {
  const opened = await window.openedLibrary
  if (opened?.ok) await window.inside.fill(opened.value, from, to)
}

/** Runs in the page; answers whether there is more to do. */
async function indexSome(): Promise<boolean> {
  const opened = await window.openedLibrary
  return opened?.ok === true && window.inside.step(opened.value)
}
