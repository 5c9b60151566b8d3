/** The library: with nothing in it, with a reader's stories, searched, and with some selected. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab } from '../../test/browsers/browser.ts'
import { appears, until } from '../../test/browsers/wait.ts'
import { bringInside } from '../../test/library/inside-tab.ts'
import { READING_SIZES, type Shot, type Stage } from './shot.ts'
import { story } from './stories.ts'

const PAGE = 'src/surfaces/library/library.html'
const SAVED = ['json-ld-graph', 'aggregator', 'open-graph-only', 'microdata', 'long-read', 'arabic']

export const libraryShots: Shot[] = [
  row('library-empty', emptied),
  row('library', full),
  row('library-search', async (stage) => typed(stage, 'harbour')),
  row('library-search-empty', async (stage) => typed(stage, 'zeppelin')),
  row('library-select', selected)
]

function row(name: string, show: (stage: Stage) => Promise<Tab>): Shot {
  return { name, sizes: READING_SIZES, show }
}

async function open({ browser }: Stage): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl(PAGE))
  await appears(tab, '.story, .library-message')
  return tab
}

/** Pictures taken before may have saved something. */
export async function emptied(stage: Stage): Promise<Tab> {
  const tab = await open(stage)
  await bringInside(tab)
  await tab.evaluate(async () => {
    const opened = await window.inside.openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    for (const store of ['articles', 'bodies', 'images', 'jobs', 'index'] as const)
      await opened.value.clear(store)
  })
  await tab.goto(await tab.url())
  await appears(tab, '.library-message')
  return tab
}

/** Saved as a reader does, where they are not yet. */
async function full(stage: Stage): Promise<Tab> {
  const library = await open(stage)
  const isEmpty = await library.evaluate(() => document.querySelector('.story') === null)
  await library.close()
  for (const slug of isEmpty ? SAVED : []) {
    const tab = await story(slug)(stage)
    const popup = await stage.browser.clickAction(tab)
    await appears(popup, '.save-button')
    await popup.press('s')
    await appears(popup, '.save-button[aria-pressed="true"]')
    await popup.close()
    await tab.close()
  }
  return open(stage)
}

async function typed(stage: Stage, words: string): Promise<Tab> {
  const tab = await full(stage)
  await tab.press('/')
  for (const letter of words) await tab.press(letter)
  await pause(1000)
  return tab
}

async function selected(stage: Stage): Promise<Tab> {
  const tab = await full(stage)
  await tab.click('.tools-select')
  await appears(tab, '.selection-bar')
  for (const place of [1, 2]) {
    await tab.click(`.story-place:nth-child(${place}) .checkbox`)
    await until(() => tab.evaluate(() => document.querySelectorAll('.checkbox:checked').length))
  }
  return tab
}
