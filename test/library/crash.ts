/**
 * The browser is killed while it saves, again and again. Of all saves that were acknowledged none
 * may be lost or damaged, and nothing may be left that belongs to no article.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserName, Tab, TestBrowser } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { until } from '../browsers/wait.ts'
import { bringInside } from './inside-tab.ts'

declare global {
  interface Window {
    /** Numbers of the articles that were said to be saved. */
    acknowledged: number[]
  }
}

export interface CrashOptions {
  name: BrowserName
  /** Directory of the built extension. */
  extension: string
  rounds: number
  /** Saves begun in each round; the kill comes between the first and the last. */
  saves: number
  /** Says how a round went. */
  tell?: (line: string) => void
}

export interface CrashReport {
  /** Saves that the page said were done. */
  acknowledged: number
  /** Saves under way when the browser was killed, that are here all the same: whole. */
  unacknowledged: number
  lost: number
  corrupt: number
  orphans: number
}

const PAGE = 'src/surfaces/library/library.html'

export async function crash(options: CrashOptions): Promise<CrashReport> {
  const profile = await mkdtemp(join(tmpdir(), 'lede-crash-'))
  const acknowledged = new Set<number>()
  try {
    for (let round = 0; round < options.rounds; round++) {
      const [browser, tab] = await opened(options, profile)
      const before = acknowledged.size
      await killedWhileSaving(browser, tab, { round, acknowledged, saves: options.saves })
      options.tell?.(`round ${round + 1}: killed after ${acknowledged.size - before} saves`)
    }
    const [browser, tab] = await opened(options, profile)
    const report = await examined(tab, [...acknowledged])
    await browser.close()
    return report
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function opened(
  { name, extension }: CrashOptions,
  profile: string
): Promise<[TestBrowser, Tab]> {
  const browser = await launch(name, { extension, profile })
  const tab = await browser.openTab(browser.extensionUrl(PAGE))
  await bringInside(tab)
  return [browser, tab]
}

interface Round {
  round: number
  saves: number
  acknowledged: Set<number>
}

async function killedWhileSaving(
  browser: TestBrowser,
  tab: Tab,
  { round, saves, acknowledged }: Round
): Promise<void> {
  await tab.evaluate(
    (from: number, saves: number) => {
      window.acknowledged = []
      const begin = async () => {
        const opened = await window.inside.openLibrary()
        if (!opened.ok) return
        for (let n = from; n < from + saves; n++) {
          const saved = await window.inside.save(opened.value, window.inside.madeUpArticle(n))
          if (saved.ok) window.acknowledged.push(n)
        }
      }
      void begin()
    },
    round * saves,
    saves
  )
  // Somewhere between the first save and the last, in the middle of whatever is going on.
  const enough = 1 + Math.floor(Math.random() * (saves * 0.8))
  const heard = await until(async () => {
    const heard = await tab.evaluate(() => window.acknowledged)
    return heard.length >= enough ? heard : undefined
  }, 'the saves')
  await browser.kill()
  for (const n of heard) acknowledged.add(n)
}

function examined(tab: Tab, acknowledged: number[]): Promise<CrashReport> {
  return tab.evaluate(async (acknowledged: number[]) => {
    const opened = await window.inside.openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    const db = opened.value
    const [rows, bodies, jobs] = await Promise.all([
      db.getAll('articles'),
      db.getAllKeys('bodies'),
      db.getAll('jobs')
    ])
    const wanted = rows.flatMap((row) =>
      'versions' in row ? row.versions.map(({ id }) => `${row.key} ${id}`) : []
    )
    const here = new Set(bodies.map((key) => key.join(' ')))
    const known = new Set(rows.map(({ key }) => key))
    const isLoose = (key: string) => !known.has(key)
    const report = {
      acknowledged: acknowledged.length,
      unacknowledged: rows.length - acknowledged.length,
      lost: 0,
      corrupt: 0,
      orphans:
        wanted.filter((body) => !here.has(body)).length +
        [...here].filter((body) => !wanted.includes(body)).length +
        jobs.filter(({ key }) => isLoose(key)).length
    }
    const numbers = new Map(
      acknowledged.map((n) => [window.inside.articleKey(window.inside.madeUpArticle(n)), n])
    )
    for (const key of numbers.keys()) if (isLoose(key)) report.lost++
    for (const { key } of rows) {
      const read = await window.inside.openSaved(db, key)
      const n = numbers.get(key)
      const text = n === undefined ? undefined : JSON.stringify(window.inside.madeUpArticle(n).body)
      const isWhole = read.ok && (text === undefined || JSON.stringify(read.value.body) === text)
      if (!isWhole) report.corrupt++
    }
    return report
  }, acknowledged)
}
