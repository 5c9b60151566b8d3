/** The library: with nothing in it, with a reader's stories, searched, and with some selected. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab } from '../../test/browsers/browser.ts'
import { appears, until } from '../../test/browsers/wait.ts'
import { bringInside } from '../../test/library/inside-tab.ts'
import { READING_SIZES, type Shot, type Stage } from './shot.ts'
import { PAGES, story } from './stories.ts'

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
  if (isEmpty) await lived(stage)
  return open(stage)
}

const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><rect width="20" height="20" fill="#123"/>
  <text x="10" y="14.5" fill="#fff" font-family="sans-serif" font-weight="bold" font-size="13" text-anchor="middle">C</text></svg>`

/** A while later: some are begun or read, some have tags, and sources have their logos. */
async function lived(stage: Stage): Promise<void> {
  const tab = await open(stage)
  await bringInside(tab)
  await tab.evaluate(use, readFileSync(join(PAGES, 'json-ld-graph/assets/ferry.svg'), 'utf8'), LOGO)
  await tab.close()
}

/** In the library's page. */
async function use(lead: string, logo: string): Promise<void> {
  const { openLibrary, setProgress, setState, setTags } = window.inside
  const opened = await openLibrary()
  if (!opened.ok) throw new Error(opened.problem.kind)
  const db = opened.value
  const stories = (await db.getAll('articles')).filter((entry) => 'headline' in entry)
  const called = (word: string) => {
    const found = stories.find(({ headline }) => headline.includes(word))
    if (!found) throw new Error(`no story about ${word}`)
    return found
  }
  const keep = (key: string, url: string, drawing: string) => {
    const blob = new Blob([drawing], { type: 'image/svg+xml' })
    return db.put('images', { key, url, blob, savedAt: new Date().toISOString() })
  }
  const ferry = called('ferry')
  await keep(ferry.key, ferry.image?.url ?? '', lead)
  const colours = ['#b0202c', '#42326e', '#0f4c55', '#1d1d1b', '#d97f2b']
  for (const [at, { source }] of stories.slice(0, colours.length).entries())
    await keep('', source, logo.replace('#123', colours[at] ?? '').replace('>C<', `>${source[0]}<`))
  await setTags(db, [ferry.key, called('fog').key], { add: ['sea'] })
  await setTags(db, [called('river').key, called('bees').key], { add: ['long reads'] })
  await setState(db, [called('bees').key], 'finished')
  await setProgress(db, called('river').key, { paragraph: 40, fraction: 0.4 })
  await setProgress(db, ferry.key, { paragraph: 2, fraction: 0.3 })
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
