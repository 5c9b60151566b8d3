/** Shows every page of a selection to every reader, two pages at a time. */
import type { Browser } from 'puppeteer-core'
import { capturedAt, htmlOf, type Row } from './corpus.ts'
import type { Prediction } from './prediction.ts'
import type { Reader } from './readers/reader.ts'
import { withPage } from './tab.ts'

export interface Outcome {
  row: Row
  /** By reader; absent if it saw no article or broke. */
  predictions: Map<string, Prediction>
  /** What broke, by reader, or under `page` if the page itself did. */
  errors: Map<string, string>
}

export const AT_ONCE = 2

export async function runPages(
  browser: Browser,
  corpus: string,
  rows: Row[],
  readers: Reader[]
): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  const queue = rows.values()
  const work = async () => {
    for (const row of queue) {
      outcomes.push(await readPage(browser, corpus, row, readers))
      if (process.stderr.isTTY) process.stderr.write(`\r${outcomes.length}/${rows.length} `)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return outcomes
}

async function readPage(
  browser: Browser,
  corpus: string,
  row: Row,
  readers: Reader[]
): Promise<Outcome> {
  const predictions = new Map<string, Prediction>()
  const errors = new Map<string, string>()
  const page = { url: row.url, html: htmlOf(corpus, row), now: capturedAt(row) }
  let doing = 'page'
  try {
    await withPage(browser, page, async (world) => {
      for (const { name, read } of readers) {
        doing = name
        const prediction = await read(world).catch((error) => {
          errors.set(name, String(error))
        })
        if (prediction) predictions.set(name, prediction)
      }
    })
  } catch (error) {
    errors.set(doing, String(error))
  }
  return { row, predictions, errors }
}
