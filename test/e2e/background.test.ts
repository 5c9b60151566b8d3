/**
 * The background ends in the middle of what it does, at any moment of it. All is whole or not at
 * all afterwards, nothing is left uncaught, and asked again it does what was asked.
 */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { lookFrom } from './cover.ts'
import { fillLibrary } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, SAVE_KEY, site } from './suite.ts'

const LIBRARY = 'src/surfaces/library/library.html'
/** Milliseconds from the press to the end; `npm run test:long` tries more of them. */
const MOMENTS = process.env.LONG ? [0, 5, 10, 20, 40, 80, 120, 200, 350] : [10]
/** Milliseconds for all moments. */
const TIMEOUT = process.env.LONG ? 400_000 : 90_000
/** Milliseconds that are left to a page for what it has been told to do already. */
const TO_SETTLE = 500
/** Milliseconds before it is asked again: a second save while the first comes would take it out. */
const TO_ASK_AGAIN = 3000

let helper: Tab
let tab: Tab

beforeAll(async () => {
  site.host('stopped.example', () => ({ body: storyPage() }))
  await fillLibrary(0)
})
beforeEach(async () => {
  await fillLibrary(0)
  helper = await browser.openTab(browser.extensionUrl(LIBRARY))
  await bringInside(helper)
  tab = await browser.openTab()
  await browser.uncaught()
})
afterAll(() => fillLibrary(0))

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

async function askAndStop(ask: () => Promise<void>, moment: number): Promise<void> {
  await ask()
  await pause(moment)
  await browser.stopBackground()
  await pause(TO_SETTLE)
}

/**
 * How many stories the library has, each of which can be read; else a throw. Asked once more while the
 * first save still comes, a slow machine takes the story out again: such are not counted.
 */
const saved = () =>
  helper.evaluate(async () => {
    const { openLibrary, openSaved } = window.inside
    const db = await openLibrary()
    if (!db.ok) throw new Error(db.problem.kind)
    const moment = db.value.transaction(['articles', 'bodies'])
    const [rows, bodies] = await Promise.all([
      moment.objectStore('articles').getAll(),
      moment.objectStore('bodies').count()
    ])
    const stories = rows.filter((row) => !('deletedAt' in row))
    for (const { key } of stories) {
      const read = await openSaved(db.value, key)
      if (!read.ok && read.problem.kind !== 'no-article') throw new Error(key)
    }
    db.value.close()
    if (rows.length !== bodies) throw new Error(`${bodies} texts of ${rows.length} stories`)
    return stories.length
  })

const isCovered = async () => (await lookFrom(helper, '.body p')).length > 0

test('stopped while it covers a page', { timeout: TIMEOUT }, async () => {
  const ask = () => browser.pressShortcut(tab, ['Alt', 'Shift', 'D'])
  for (const moment of MOMENTS) {
    await tab.goto(`http://stopped.example/cover-${moment}`)
    await askAndStop(ask, moment)
    if (!(await isCovered())) await ask()
    await until(isCovered, `the cover after ${moment} ms`)
    await ask()
    await until(async () => !(await isCovered()), `the page after ${moment} ms`)
  }
  expect(await browser.uncaught()).toEqual([])
})

const SAVES = {
  shortcut: () => browser.pressShortcut(tab, ['Alt', 'Shift', SAVE_KEY]),
  menu: () => browser.chooseMenu(tab, 'page', 'save-article')
}

test('stopped while it saves by shortcut and by menu', { timeout: TIMEOUT }, async () => {
  let count = 0
  for (const [by, ask] of Object.entries(SAVES))
    for (const moment of MOMENTS) {
      await tab.goto(`http://stopped.example/${by}-${moment}`)
      await askAndStop(ask, moment)
      count++
      let asked = Date.now()
      const comes = async () => {
        if ((await saved()) === count) return true
        if (Date.now() - asked < TO_ASK_AGAIN) return false
        asked = Date.now()
        await ask()
        return false
      }
      await until(comes, `the story by ${by} after ${moment} ms`)
    }
  expect(await browser.uncaught()).toEqual([])
})
