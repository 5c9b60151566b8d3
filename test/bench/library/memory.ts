/** What the library page holds in memory, after it was scrolled through and searched. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Browser } from 'puppeteer-core'
import type { Figure } from '../library.ts'

const LIBRARY_PAGE = 'src/surfaces/library/library.html'

export async function memoryOf(browser: Browser, base: string): Promise<Figure> {
  const page = await browser.newPage()
  await page.setViewport({ width: 1280, height: 900 })
  await page.goto(base + LIBRARY_PAGE)
  await page.waitForSelector('.story-title', { timeout: 60_000 })
  await page.evaluate(async () => {
    const list = document.querySelector('.library-main')
    for (let step = 0; step <= 40; step++) {
      list?.scrollTo(0, ((list.scrollHeight - list.clientHeight) * step) / 40)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  })
  await page.type('input[type="search"]', 'bala')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const { JSHeapUsedSize = 0 } = await page.metrics()
  const whole = extensionMemory(browser.process()?.pid ?? 0)
  await page.close()
  const note = `script heap ${(JSHeapUsedSize / 1e6).toFixed(0)} MB`
  const value = whole ?? JSHeapUsedSize / 1e6
  return { name: 'memory of the page’s process, MB', value, most: 250, note }
}

/**
 * Megabytes of the browser's own memory for the extension's pages and worker; undefined where the
 * system has no `/proc`.
 */
function extensionMemory(browser: number): number | undefined {
  try {
    const family = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && isOurs(pid, browser))
    const sizes = family.map((pid) => {
      const [, kilobytes] =
        /RssAnon:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return Number(kilobytes) / 1000
    })
    return sizes.length > 0 ? sizes.reduce((sum, size) => sum + size, 0) : undefined
  } catch (error) {
    console.info('Memory is that of the script heap alone:', error)
    return undefined
  }
}

/** An extension's process that descends from the browser. */
function isOurs(pid: string, browser: number): boolean {
  try {
    if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) return false
    for (let at = pid; at !== '0' && at !== '1'; ) {
      if (Number(at) === browser) return true
      // The name stands in brackets and may hold anything; the parent comes after it.
      at = /\) \S (\d+)/.exec(readFileSync(`/proc/${at}/stat`, 'utf8'))?.[1] ?? '0'
    }
  } catch {
    // The process has ended meanwhile.
  }
  return false
}
