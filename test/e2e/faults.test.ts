/** What goes wrong around Lede: it is updated, pages go, clocks are off. A quiet word, and on it goes. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { lookFrom } from './cover.ts'
import { fillLibrary, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, read, settled, site } from './suite.ts'

const HELPER = 'src/surfaces/reader/reader.html'
const STORY = 'http://faulty.example/story'

declare const chrome: {
  runtime: object
  tabs: {
    query(what: object): Promise<{ id: number }[]>
    discard(id: number): Promise<{ id: number } | undefined>
    update(id: number | undefined, what: object): Promise<object>
  }
}

beforeAll(() => site.host('faulty.example', () => ({ body: storyPage() })))
beforeEach(() => browser.uncaught())
afterEach(() => fillLibrary(0))

const covers = (tab: Tab) =>
  tab.evaluate(() => {
    const hosts = [...document.querySelectorAll('lede-reader')]
    return hosts.filter((host) => getComputedStyle(host).display !== 'none').length
  })

async function enter(tab: Tab): Promise<void> {
  const popup = await read(tab)
  await popup.click('.distraction-free')
  await until(async () => (await covers(tab)) > 0, 'the cover')
  // Only when it has gone is the cover modal: until then Escape is heard by our own scripts alone.
  await until(async () => !(await popup.isOpen()), 'the end of the popup')
}

/** Until pages of the extension open again. */
async function update(): Promise<void> {
  await browser.update()
  await until(async () => {
    const back = await browser.openTab(browser.extensionUrl(HELPER)).catch(() => undefined)
    const isThere = await back?.evaluate(() => Boolean(chrome?.runtime)).catch(() => false)
    await back?.close()
    return isThere
  }, 'the updated extension')
}

test('updated under distraction-free mode: the page can be left, and read again as it stands', async () => {
  const tab = await browser.openTab(STORY)
  await tab.evaluate(() => {
    const errors: string[] = []
    addEventListener('error', ({ message }) => errors.push(message))
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)))
    Object.assign(window, { errors })
  })
  await enter(tab)
  await update()
  await tab.show()
  await tab.press('s')
  await tab.press('Escape')
  const isFree = async () =>
    tab.evaluate(() => document.elementFromPoint(300, 300)?.localName !== 'lede-reader')
  await until(isFree, 'the page below')

  // The same page, not loaded anew.
  await enter(tab)
  const helper = await browser.openTab(browser.extensionUrl(HELPER))
  await tab.show()
  await until(async () => (await lookFrom(helper, '.save-button')).length, 'the button')
  expect(await covers(tab)).toBe(1)
  await tab.press('s')
  await until(async () => {
    const [button] = await lookFrom(helper, '.save-button')
    return button?.attributes['aria-pressed'] === 'true'
  }, 'the save')
  await tab.press('Escape')
  await until(isFree, 'the page below')
  expect(await tab.evaluate(() => (window as unknown as { errors: string[] }).errors)).toEqual([])
})

test('updated under an open library and popup: they go, and come back when asked for', async () => {
  const popup = await readStory(storyAt('updated.example'))
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="true"]')
  await openLibraryPage()
  await update()
  const library = await openLibraryPage()
  await appears(library, '.story-title')
  const again = await readStory('http://updated.example/story')
  await until(
    () => again.evaluate(() => document.querySelector('[aria-pressed="true"]') !== null),
    'what was saved'
  )
})

test.for(['closed', 'elsewhere', 'crashed'])('a tab that is %s while it is read', async (how) => {
  site.host('going.example', () => ({
    body: storyPage({ tail: '<script>setInterval(() => document.body.append("."), 10)</script>' })
  }))
  const tab = await browser.openTab('http://going.example/story')
  const popup = await browser.clickAction(tab)
  if (how === 'closed') await tab.close()
  else if (how === 'elsewhere') await tab.goto(STORY)
  else
    await tab
      .goto(browser.name === 'firefox' ? 'about:crashcontent' : 'chrome://crash')
      .catch(() => undefined)
  const isOpen = await popup.isOpen()
  if (isOpen)
    expect(['article', 'error', 'restricted']).toContain(await settled(popup).catch(() => 'error'))
  await browser.closePopup().catch(() => undefined)
  // The next page is read as if nothing had been.
  const next = await read(await browser.openTab(STORY))
  expect(await settled(next)).toBe('article')
})

const isLoaded = (url: string) => document.readyState === 'complete' && location.href === url

test('a tab that is discarded under distraction-free mode comes back as itself', async () => {
  const tab = await browser.openTab(STORY)
  await enter(tab)
  const helper = await browser.openTab(browser.extensionUrl(HELPER))
  const staying = await helper.evaluate(async () => {
    const others = { active: false, discarded: false, windowType: 'normal' }
    const ids = (await chrome.tabs.query(others)).map(({ id }) => id)
    // Chromium makes another tab of it.
    const left = []
    for (const id of ids) left.push((await chrome.tabs.discard(id))?.id ?? id)
    const staying = (await chrome.tabs.query(others)).length
    // As by a press on it: the story's is the last.
    await chrome.tabs.update(left.at(-1), { active: true })
    return staying
  })
  expect(staying).toBe(0)
  const back = await until(async () => {
    for (const tab of await browser.tabs())
      if (await tab.evaluate(isLoaded, STORY).catch(() => false)) return tab
    return undefined
  }, 'the tab')
  expect(await covers(back)).toBe(0)
  await enter(back)
  expect(await browser.uncaught()).toEqual([])
})
