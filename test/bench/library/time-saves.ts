/** How long a save takes, beside a bare put of as many bytes that is as durable. */
import type { Page } from 'puppeteer-core'
import type { Figure } from '../library.ts'
import { quantile } from '../speed/statistics.ts'

const SAVES = 120

export async function timeSaves(page: Page, size: number): Promise<Figure> {
  const [own, bare] = await page.evaluate(
    async (size: number, saves: number) => {
      const { openLibrary, save, madeUpArticle, encodeBody } = window.inside
      const opened = await openLibrary()
      if (!opened.ok) throw new Error(opened.problem.kind)
      const floor = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open('floor', 1)
        request.onupgradeneeded = () => request.result.createObjectStore('bytes')
        request.onsuccess = () => resolve(request.result)
      })
      const put = (key: number, value: unknown) =>
        new Promise((resolve) => {
          const tx = floor.transaction('bytes', 'readwrite', { durability: 'strict' })
          tx.objectStore('bytes').put(value, key)
          tx.oncomplete = resolve
        })
      const times: [number[], number[]] = [[], []]
      for (let n = 0; n < saves; n++) {
        const article = madeUpArticle(size + n)
        const body = await encodeBody(`floor/${n}`, article)
        const start = performance.now()
        const saved = await save(opened.value, article)
        if (!saved.ok) throw new Error(saved.problem.kind)
        const between = performance.now()
        await put(n, { ...body, entry: saved.value.entry })
        if (n < 10) continue
        times[0].push(between - start)
        times[1].push(performance.now() - between)
      }
      return times
    },
    size,
    SAVES
  )
  await page.close()
  const [saved = 0, put = 0] = [own, bare].map((times) => quantile(times, 0.95))
  const note = `${saved.toFixed(1)} ms; bare put ${put.toFixed(1)} ms`
  return { name: 'save, p95, times a bare strict put', value: saved / put, most: 3, note }
}
