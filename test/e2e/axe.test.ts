/** What axe finds, in every theme, on what other specs do not look at: nothing. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Popup, Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { coverPage } from './cover.ts'
import { wrongInAnyTheme } from './every-theme.ts'
import { fillLibrary, importFile, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { openInFull } from './open-in-full.ts'
import { PANELS } from './panels.ts'
import { storyPage } from './story-page.ts'
import { browser, openHtml, openPage, read, site } from './suite.ts'

// One theme follows another without a fade between them.
beforeAll(() => browser.setWishes({ reducedMotion: true }))
afterAll(() => browser.setWishes({}))

const STATES: [name: string, state: string, open: () => Promise<Popup>][] = [
  ['a front page', 'not-article', async () => read(await openPage('front-page'))],
  ['a page of few words', 'too-little', tooLittle],
  ['an empty tab', 'restricted', async () => read(await browser.openTab(OWN_PAGE))]
]

const OWN_PAGE = browser.name === 'firefox' ? 'about:support' : 'chrome://version/'

async function tooLittle(): Promise<Popup> {
  const popup = await read(await openHtml('<h1>Gone fishing</h1><p>Back on Monday.</p>'))
  await popup.click('.message-actions button')
  await appears(popup, 'body[data-state="too-little"]')
  return popup
}

/** What is wrong with a reader as it stands, and with each panel that its key opens. */
async function wrongWithPanels(
  view: Popup | Tab,
  panels: readonly (readonly [key: string, panel: string])[]
): Promise<string[]> {
  const problems = await wrongInAnyTheme(view, 'reading')
  for (const [key, panel] of panels) {
    await view.press(key)
    await appears(view, panel)
    problems.push(...(await wrongInAnyTheme(view, panel)))
    await view.press('Escape')
    await until(() => view.evaluate((css) => !document.querySelector(css), panel), 'it closed')
  }
  return problems
}

test('the popup with a story, and its panels', async () => {
  const popup = await read(await openPage('aggregator'))
  const panels = PANELS.filter(([key]) => key !== 'o')
  expect(await wrongWithPanels(popup, panels)).toEqual([])
})

test('the full tab, and its panels', async () => {
  site.host('ferry.example', () => ({ body: storyPage({ paragraphs: 6 }) }))
  const full = await openInFull(await read(await browser.openTab('http://ferry.example/story')))
  expect(await wrongWithPanels(full, PANELS)).toEqual([])
})

test('the player, with voices or without', async () => {
  const popup = await read(await openPage('aggregator'))
  await popup.press('l')
  await appears(popup, '[role="toolbar"][aria-label="Listen"], .no-voice')
  expect(await wrongInAnyTheme(popup, 'player')).toEqual([])
})

test('what has changed since a story was saved', async () => {
  const url = storyAt('changed.example')
  const first = await readStory(url)
  await first.press('s')
  await appears(first, '.save-button[aria-pressed="true"]')
  await browser.closePopup()
  storyAt('changed.example', { headline: 'Another headline', more: 'A correction was added.' })
  const popup = await readStory(url)
  await appears(popup, '.note-actions')
  const problems = await wrongInAnyTheme(popup, 'note')
  await popup.click('.note-actions > :last-child')
  await appears(popup, '.changes ins')
  problems.push(...(await wrongInAnyTheme(popup, 'changes')))
  expect(problems).toEqual([])
})

test('the question before everything is deleted', async () => {
  const page = 'src/surfaces/options/options.html#library'
  const tab = await browser.openTab(browser.extensionUrl(page))
  await appears(tab, '.options-dialog')
  await tab.evaluate(() =>
    document.querySelector<HTMLDialogElement>('.options-dialog')?.showModal()
  )
  expect(await wrongInAnyTheme(tab, 'dialog')).toEqual([])
})

test.each(STATES)('the popup on %s', async (_, state, open) => {
  const popup = await open()
  await appears(popup, `body[data-state="${state}"]`)
  expect(await wrongInAnyTheme(popup, state)).toEqual([])
})

// Axe judges no colours in a closed root; a full tab, which has the same, is asked in every theme.
test('distraction-free mode, inside its closed root, and its panels', async () => {
  site.host('ferry.example', () => ({ body: storyPage({ paragraphs: 6 }) }))
  const cover = await coverPage(() => browser.openTab('http://ferry.example/story'))
  await cover.find('.reading-bar')
  const look = async (state: string) =>
    (await cover.violations()).map((line) => `${state}: ${line}`)
  const problems = await look('reading')
  for (const [key, panel] of PANELS) {
    await cover.tab.press(key)
    await cover.find(panel)
    problems.push(...(await look(panel)))
    await cover.tab.press('Escape')
    await until(async () => (await cover.look(panel)).length === 0, 'it closed')
  }
  expect(problems).toEqual([])
})

describe('the library', () => {
  beforeAll(() => fillLibrary(12), 120_000)

  test('its list, panels, dialogs and menus', async () => {
    const tab = await openLibraryPage()
    const problems = await wrongInAnyTheme(tab, 'list')
    await tab.press('j')
    await tab.press('x')
    await appears(tab, '.selection-bar')
    problems.push(...(await wrongInAnyTheme(tab, 'selection')))
    await tab.click('.selection-bar [aria-haspopup]')
    await appears(tab, '.tag-panel input')
    problems.push(...(await wrongInAnyTheme(tab, 'tags')))
    await tab.press('Escape')
    await until(() => tab.evaluate(() => !document.querySelector('.tag-panel')), 'it closed')
    await tab.press('Escape')
    await until(() => tab.evaluate(() => !document.querySelector('.selection-bar')), 'it closed')
    await tab.click('.tools .menu-place [aria-haspopup="menu"]')
    await appears(tab, '.menu')
    problems.push(...(await wrongInAnyTheme(tab, 'menu')))
    await tab.press('Escape')
    await importFile(tab, LIST)
    await appears(tab, '.import-dialog')
    problems.push(...(await wrongInAnyTheme(tab, 'import')))
    expect(problems).toEqual([])
  })
})

const ROWS =
  'title,url,time_added,tags,status\nOne,https://one.example/a,1,,unread\nTwo,no,1,,unread\n'
const LIST = { name: 'list.csv', type: 'text/csv', base64: btoa(ROWS) }
