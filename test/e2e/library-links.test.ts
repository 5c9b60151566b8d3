/** A link kept for later: its page is opened and read on a click, and the text meets its link. */
import { beforeEach, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fillLibrary, openLibraryPage, storyAt } from './library-page.ts'
import { browser, FETCHED, read, site } from './suite.ts'

const HOST = new URL(FETCHED.replace('*', '')).host

beforeEach(() => fillLibrary(0), 120_000)

/** Puts a link into the library, as an import or the context menu does. */
async function keepLink(url: string): Promise<void> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/library/library.html'))
  await bringInside(tab)
  await tab.evaluate(async (url: string) => {
    const { openLibrary, saveLink } = window.inside
    const opened = await openLibrary()
    if (opened.ok) await saveLink(opened.value, { url, headline: 'The sandbanks, for later' })
  }, url)
  await tab.close()
}

const row = (tab: Tab) =>
  tab.evaluate(() => {
    const row = document.querySelector('.story')
    const text = (css: string) => row?.querySelector(css)?.textContent
    return { title: text('.story-title'), state: text('.story-state') }
  })

const READ = { title: 'The fishermen who map the sandbanks by ear', state: '1 min' }

test('where the site may be read, a click brings the text and shows it', async () => {
  const url = storyAt(HOST)
  await keepLink(url)
  const library = await openLibraryPage()
  expect(await row(library)).toMatchObject({ state: 'To fetch' })
  await library.click('.story-title')
  const reader = await until(async () => {
    for (const tab of await browser.tabs())
      if ((await tab.url()).includes('reader.html?')) return tab
  }, 'the reader')
  await appears(reader, '.body')
  expect(await reader.evaluate(() => document.querySelector('h1')?.textContent)).toBe(READ.title)
  await library.show()
  await until(async () => (await row(library)).state === READ.state, 'the text')
  expect(await row(library)).toEqual(READ)
})

test('what is no story stays open, and to be fetched', async () => {
  site.host(HOST, () => ({ body: '<title>Log in</title><p>Please log in.</p>' }))
  await keepLink(`http://${HOST}/story`)
  const library = await openLibraryPage()
  await library.click('.story-title')
  const page = await until(async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).includes('/story')) return tab
  }, 'the page')
  await until(() => page.evaluate(() => document.readyState === 'complete'), 'its text')
  await library.show()
  await until(async () => (await row(library)).state !== undefined, 'the row')
  expect(await row(library)).toMatchObject({ state: 'To fetch' })
})

test('where it may not, the button on the page brings the text to its link', async () => {
  const url = storyAt('kept.example')
  // The page declares another address than the link has.
  const link = url.replace('/story', '/story?ref=mail&id=7')
  await keepLink(link)
  const popup = await read(await browser.openTab(link))
  await appears(popup, '.save-button[aria-pressed="true"]')
  await browser.closePopup()
  const library = await openLibraryPage()
  expect(await row(library)).toEqual(READ)
  expect(await library.evaluate(() => document.querySelectorAll('.story').length)).toBe(1)
})
