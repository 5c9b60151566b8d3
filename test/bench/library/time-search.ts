/** How long a search takes: with the index at hand, and as the first thing a page does. */
import type { Page } from 'puppeteer-core'
import type { Figure } from '../library.ts'
import { quantile } from '../speed/statistics.ts'

const WARM = 300
const COLD = 15

/** As readers type: words, beginnings, a slip of the finger, a phrase, a filter. */
async function timeOne(page: Page, n: number, size: number): Promise<number> {
  return page.evaluate(
    async (n: number, size: number) => {
      const { search, madeUpArticle, openLibrary } = window.inside
      const article = madeUpArticle((n * 7919) % size)
      const words = article.headline.split(/\s+/)
      const [a = '', b = ''] = [words[n % words.length], words[(n + 1) % words.length]]
      const queries = [
        `${a} ${b}`,
        a.slice(0, Math.max(2, a.length - 2)),
        `${a.slice(0, 2)}x${a.slice(3)} ${b}`,
        `"${a} ${b}"`,
        `${a} source:${article.publisher?.name ?? ''}`
      ]
      const start = performance.now()
      window.openedLibrary ??= openLibrary()
      const opened = await window.openedLibrary
      if (!opened.ok) throw new Error(opened.problem.kind)
      const found = await search(opened.value, queries[n % queries.length] ?? a)
      const taken = performance.now() - start
      if (!found.ok) throw new Error(found.problem.kind)
      // What is quick because it finds nothing is no figure.
      const isFound = found.value.hits.length > 0 || n % queries.length > 0
      if (!found.value.isComplete || !isFound) throw new Error(`not found: ${queries[0]}`)
      return taken
    },
    n,
    size
  )
}

declare global {
  interface Window {
    openedLibrary?: ReturnType<Window['inside']['openLibrary']>
  }
}

export async function searchWarm(page: Page, size: number): Promise<Figure> {
  await timeOne(page, 0, size)
  const times: number[] = []
  for (let n = 1; n <= WARM; n++) times.push(await timeOne(page, n, size))
  await page.close()
  return { name: 'search, p95 warm, ms', value: quantile(times, 0.95), most: 50 }
}

export async function searchCold(open: () => Promise<Page>, size: number): Promise<Figure> {
  const times: number[] = []
  for (let n = 0; n < COLD; n++) {
    const page = await open()
    times.push(await timeOne(page, n, size))
    await page.close()
  }
  return { name: 'search, p95 cold, ms', value: quantile(times, 0.95), most: 500 }
}
