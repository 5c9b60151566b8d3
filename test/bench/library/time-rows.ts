/** From opening the library page to its first rows, beside an empty page and a bare cursor. */
import type { Browser, Page } from 'puppeteer-core'
import type { Figure } from '../library.ts'
import { median } from '../speed/statistics.ts'

/** A page of the extension that holds nothing. */
export const EMPTY_PAGE = 'empty.html'
const LIBRARY_PAGE = 'src/surfaces/library/library.html'

const ROUNDS = 15
/** Rows that the page asks for at first. */
const ROWS = 50

export async function timeRows(browser: Browser, base: string): Promise<Figure> {
  const own: number[] = []
  const least: number[] = []
  for (let round = -2; round < ROUNDS; round++) {
    const [page, floor] = [
      await shown(browser, base + LIBRARY_PAGE, '.story-title'),
      await loadedAndRead(browser, base + EMPTY_PAGE)
    ]
    if (round < 0) continue
    own.push(page)
    least.push(floor)
  }
  const note = `${median(own).toFixed(0)} ms; empty page and cursor ${median(least).toFixed(0)} ms`
  return { name: 'first rows, times the least', value: median(own) / median(least), most: 2, note }
}

/** Milliseconds from the start of the navigation to the frame with the first match. */
async function shown(browser: Browser, url: string, selector: string): Promise<number> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument((selector: string) => {
    const watching = new MutationObserver(() => {
      if (!document.querySelector(selector)) return
      watching.disconnect()
      requestAnimationFrame(() => {
        window.shownAt = performance.now()
      })
    })
    watching.observe(document, { childList: true, subtree: true })
  }, selector)
  await page.goto(url)
  return taken(page)
}

/** The same for a page that holds nothing, and then reads rows by nothing but a cursor. */
async function loadedAndRead(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage()
  await page.evaluateOnNewDocument((rows: number) => {
    addEventListener('load', () => {
      indexedDB.open('library').onsuccess = ({ target }) => {
        const db = (target as IDBOpenDBRequest).result
        const index = db.transaction('articles').objectStore('articles').index('saved')
        const read: unknown[] = []
        index.openCursor(null, 'prev').onsuccess = (event) => {
          const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result
          if (cursor && read.push(cursor.value) < rows) return cursor.continue()
          db.close()
          requestAnimationFrame(() => {
            window.shownAt = performance.now()
          })
        }
      }
    })
  }, ROWS)
  await page.goto(url)
  return taken(page)
}

declare global {
  interface Window {
    shownAt?: number
  }
}

async function taken(page: Page): Promise<number> {
  const shown = await page.waitForFunction(() => window.shownAt, { timeout: 60_000 })
  const at = (await shown.jsonValue()) ?? Number.NaN
  await page.close()
  return at
}
