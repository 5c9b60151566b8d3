/** Times the competitors on real pages: rounds over all pages, so that a busy spell hits all. */
import type { Browser } from 'puppeteer-core'
import { table } from '../report/table.ts'
import type { Page } from '../tab.ts'
import { type Competitor, READ } from './competitors.ts'
import { type Reading, race } from './race.ts'
import { median, quantile } from './statistics.ts'

/**
 * Gives a printable table of the pages that all of them read: who gives up is fast. A page on
 * which one of them breaks or hangs counts as lost.
 */
export async function compare(
  browser: Browser,
  pages: Page[],
  competitors: Competitor[],
  rounds: number
): Promise<string> {
  const byPage = pages.map((): Reading[][] => [])
  const lost = new Map<string, unknown>()
  for (let round = 0; round < rounds; round++)
    for (const [at, page] of pages.entries())
      try {
        byPage[at]?.push(await race(browser, page, competitors, round % 2 === 1))
      } catch (error) {
        lost.set(page.url, error)
      }
  const raced = byPage.filter((rounds) => rounds.length > 0)
  const read = raced.filter((rounds) => rounds.flat().every(({ first }) => first.answer === READ))
  return [
    `${read.length} pages, ${rounds} rounds, ${lost.size} lost; milliseconds`,
    ...[...lost].map(([url, error]) => `  ${url}: ${error}`),
    ...competitors.map(({ name }, place) => `  ${name} gave up on ${refusals(raced, place)}`),
    timesTable(read, competitors, 'first'),
    '\nonce more in the same tab:',
    timesTable(read, competitors, 'again')
  ].join('\n')
}

function timesTable(read: Reading[][][], competitors: Competitor[], turn: keyof Reading): string {
  const rows = competitors.map(({ name }, place) => summary(name, place, read, turn))
  const ratio = [1, 2, 3].map((column) => Number(rows[0]?.[column]) / Number(rows[1]?.[column]))
  return table(
    ['', 'median', 'p95', 'p99', 'longest block p99'],
    [...rows, ['ratio', ...ratio.map((value) => `${value.toFixed(2)} ×`)]]
  )
}

/** A page's time is the median of its rounds. */
function summary(name: string, place: number, byPage: Reading[][][], turn: keyof Reading) {
  const of = (field: 'took' | 'blocked') =>
    byPage.map((rounds) => rounds.map((readings) => readings[place]?.[turn][field] ?? Number.NaN))
  const took = of('took').map(median)
  const blocked = of('blocked').flat()
  const values = [median(took), quantile(took, 0.95), quantile(took, 0.99), quantile(blocked, 0.99)]
  return [name, ...values.map((value) => value.toFixed(1))]
}

/** Such as `3 pages: no-article 2, in-doubt 1`. */
function refusals(byPage: Reading[][][], place: number): string {
  const answers = byPage.map((rounds) => rounds[0]?.[place]?.first.answer ?? '')
  const refused = Map.groupBy(
    answers.filter((answer) => answer !== READ),
    (answer) => answer
  )
  const kinds = [...refused].map(([kind, all]) => `${kind} ${all.length}`)
  const count = answers.filter((answer) => answer !== READ).length
  return count === 0 ? 'no page' : `${count} of ${answers.length} pages: ${kinds.join(', ')}`
}
