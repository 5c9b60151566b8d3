/**
 * Sites whose stories open by themselves: only those chosen, and no longer once given back. The
 * profile answers the browser's own question for one host; for another it is put, and pressed in.
 */
import { beforeEach, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { wrongInAnyTheme } from './every-theme.ts'
import { storyPage } from './story-page.ts'
import { browser, CHOSEN, site } from './suite.ts'

const STORY = 'http://chosen.example/story'

/** In pages of the extension. */
declare const chrome: {
  storage: { local: { clear(): Promise<void> } }
  scripting: { getRegisteredContentScripts(): Promise<{ matches: string[] }[]> }
  action: { getTitle(of: { tabId: number }): Promise<string> }
  tabs: { query(what: object): Promise<{ id: number }[]> }
}

beforeEach(async () => {
  const body = storyPage()
  const front = `<h1>Harbour</h1>${'<h2><a href="/story">The mole</a></h2>'.repeat(12)}`
  site.host('chosen.example', (path) => ({ body: path === '/story' ? body : front }))
  site.host('other.example', () => ({ body }))
})

async function openSites(): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/options/options.html#sites'))
  await appears(tab, '.add-site')
  return tab
}

const isCovered = (tab: Tab) => tab.evaluate(() => document.querySelector('lede-reader') !== null)
const registered = (tab: Tab) =>
  tab.evaluate(async () =>
    (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches)
  )
const comesToRun = (tab: Tab, on: string[]) =>
  until(async () => (await registered(tab)).join() === on.join(), `scripts on ${on}`)
/** What the button says of the tab in front. */
const title = (options: Tab) =>
  options.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
    return chrome.action.getTitle({ tabId: tab?.id ?? -1 })
  })

async function add(options: Tab, address: string): Promise<void> {
  await options.show()
  await options.click('.add-site input')
  for (const letter of address) await options.press(letter)
  await options.click('.add-site button')
}

test('a word is no site, and says so', async () => {
  const options = await openSites()
  await add(options, 'news')
  await until(
    () => options.evaluate(() => document.querySelector('.add-site-wrong')?.textContent),
    'the refusal'
  )
  expect(await registered(options)).toEqual([])
})

test('the browser asks for that one site, and its answer counts', async () => {
  const options = await openSites()
  const says = (selector: string) =>
    options.evaluate((css) => document.querySelector(css)?.textContent ?? '', selector)
  await browser.answer(false, () => add(options, 'asked.example'))
  await until(() => says('.add-site-wrong'), 'that it was refused')
  expect(await registered(options)).toEqual([])

  await browser.answer(true, () => options.click('.add-site button'))
  await comesToRun(options, ['https://asked.example/*'])
  expect(await says('.add-site-wrong')).toBe('')
  await options.click('.grant button[aria-label$="asked.example"]')
  await comesToRun(options, [])
})

test('a chosen site opens its stories, and only its own', async () => {
  const options = await openSites()
  await add(options, 'http://chosen.example/politics')
  await comesToRun(options, [CHOSEN])

  const tab = await browser.openTab(STORY)
  await until(() => isCovered(tab), 'the story over the page')
  // The button is told beside it, by the background.
  await until(async () => (await title(options)) === 'Read this story', 'the button')

  await tab.goto('http://chosen.example/')
  await until(async () => (await title(options)) === 'No story on this page', 'the grey button')
  expect(await isCovered(tab)).toBe(false)

  const other = await browser.openTab('http://other.example/story')
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await isCovered(other)).toBe(false)
  expect(await title(options)).toBe('Read this page')
})

test('the list of grants has nothing that axe objects to, and gives back at once', async () => {
  const options = await openSites()
  if ((await registered(options)).length === 0) await add(options, 'http://chosen.example')
  await comesToRun(options, [CHOSEN])
  await appears(options, '.grant')
  expect(await wrongInAnyTheme(options, 'grants')).toEqual([])

  await options.click('.grant input')
  await comesToRun(options, [])
  const still = await browser.openTab(STORY)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await isCovered(still)).toBe(false)

  await options.show()
  await options.click('.grant input')
  await comesToRun(options, [CHOSEN])
  await options.click('.grant .button')
  await comesToRun(options, [])
  await until(
    () => options.evaluate((name) => !document.body.textContent.includes(name), 'chosen.example'),
    'the list without it'
  )
  const after = await browser.openTab(STORY)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  expect(await isCovered(after)).toBe(false)
  await options.evaluate(() => chrome.storage.local.clear())
})
