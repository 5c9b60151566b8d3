/**
 * The worker is stopped at a step of a save with pictures: the story is saved once or absent, never
 * half, and the next worker goes on. Some steps; with LONG each of them. In Chromium, whose driver
 * reaches the worker; `test/unit/library/stopped.test.ts` takes every step for both.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab, Worker } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser, FETCHED, site } from './suite.ts'
import { waitAtStep } from './wait-at-step.ts'

const PICTURE = readFileSync(join(import.meta.dirname, '../../public/icons/lede-128.png'))
const HOST = FETCHED.replace('/*', '')

declare const chrome: {
  permissions: { request(what: object): Promise<boolean> }
  runtime: { sendMessage(message: object): Promise<unknown> }
}
declare global {
  interface Window {
    /** What the page has heard of its save. */
    heard: { answer?: unknown; isOver: boolean }
  }
}

/** Runs in the page: saves by message, as a page does that has no library, and lets all be done. */
function saveByMessage(host: string): void {
  const article = window.inside.madeUpArticle(3)
  const properties = { src: `${host}/in-text.png` }
  article.body.children.push({ type: 'element', tagName: 'img', properties, children: [] })
  const image = { url: `${host}/lead.png` }
  const publisher = { name: 'Valley Post', logo: `${host}/logo.png` }
  window.heard = { isOver: false }
  const save = async () => {
    const argument = { ...article, image, publisher }
    window.heard.answer = await chrome.runtime.sendMessage({ name: 'article:save', argument })
    await chrome.runtime.sendMessage({ name: 'library:tend', argument: true })
    window.heard.isOver = true
  }
  save().catch((error) => console.info('The worker was stopped:', error))
}

/** Runs in the page: what is in the library, to be judged. */
async function look() {
  const opened = await window.inside.openLibrary()
  if (!opened.ok) throw new Error(opened.problem.kind)
  const db = opened.value
  const keys = await db.getAllKeys('articles')
  const texts = await Promise.all(keys.map((key) => window.inside.openSaved(db, key)))
  const jobs = await db.getAll('jobs')
  const images = (await db.getAllKeys('images')).map(([, url]) => url.split('/').at(-1) ?? '')
  const waiting = jobs.flatMap((job) =>
    job.kind === 'images' ? [...job.urls, ...(job.logo ? [job.logo.source] : [])] : []
  )
  const seen = {
    ...{ articles: keys.length, bodies: await db.count('bodies'), jobs: jobs.length },
    isReadable: texts.every(({ ok }) => ok),
    kept: images.sort(),
    pictures: [...new Set([...images, ...waiting.map((url) => url.split('/').at(-1))])].sort()
  }
  db.close()
  return seen
}

const PICTURES = ['Valley Post', 'in-text.png', 'lead.png']
const ABSENT = { articles: 0, bodies: 0, jobs: 0, isReadable: true, kept: [], pictures: [] }
const WHOLE = { articles: 1, bodies: 1, isReadable: true, pictures: PICTURES }

let tab: Tab

beforeAll(async () => {
  site.host(new URL(HOST).hostname, () => ({ body: PICTURE, type: 'image/png' }))
})
afterAll(() => fillLibrary(0))

async function prepare(): Promise<Worker | undefined> {
  await fillLibrary(0)
  tab = await openLibraryPage()
  await bringInside(tab)
  await tab.evaluate(async (origin) => {
    await chrome.permissions.request({ origins: [origin] })
    await chrome.runtime.sendMessage({ name: 'library:tend', argument: true })
  }, FETCHED)
  return browser.worker?.()
}

/** Answers whether there was such a step. */
async function stopAt(step: number): Promise<boolean> {
  const worker = await prepare()
  await worker?.evaluate(waitAtStep, step)
  await tab.evaluate(saveByMessage, HOST)
  const isOver = await until(async () => {
    if (await worker?.evaluate(() => self.isAtStep)) return 'stuck'
    return (await tab.evaluate(() => window.heard.isOver)) && 'over'
  }, `step ${step}`)
  // Also when all was over before: it would wait at that step in whatever it does next.
  await worker?.stop()
  const seen = await tab.evaluate(look)
  const answer = await tab.evaluate(() => window.heard.answer)
  if (answer || seen.articles > 0) expect(seen, `step ${step}`).toMatchObject(WHOLE)
  else expect(seen, `step ${step}`).toEqual(ABSENT)

  if (seen.articles === 0) await tab.evaluate(saveByMessage, HOST)
  await tab.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'library:tend', argument: true }).then(() => undefined)
  )
  await until(async () => (await tab.evaluate(look)).jobs === 0, `the rest of step ${step}`)
  expect(await tab.evaluate(look)).toMatchObject({ ...WHOLE, kept: PICTURES })
  await tab.close()
  return isOver === 'stuck'
}

/** In the save, between its commit and the index, at a picture, and while a picture is written. */
const SOME = [3, 6, 18, 20]

test.skipIf(!browser.worker)(
  'stopped at a step of a save with pictures, it comes to the same library',
  async () => {
    if (!process.env.LONG) {
      for (const step of SOME) expect(await stopAt(step)).toBe(true)
      return
    }
    let step = 0
    while (await stopAt(step)) step++
    console.info(`${step} steps`)
    expect(step).toBeGreaterThan(20)
  },
  process.env.LONG ? 900_000 : 90_000
)
