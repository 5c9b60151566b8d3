/** What is read in a private window is nowhere in the profile afterwards, unless it was saved there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Popup, Tab, TestBrowser } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { pastWelcome } from '../browsers/past-welcome.ts'
import { appears, until } from '../browsers/wait.ts'
import { openLibraryPage } from './library-page.ts'
import { storyPage } from './story-page.ts'
import { browser, EXTENSION, settled, site } from './suite.ts'

/** In pages of the extension. */
declare const chrome: { extension: { inIncognitoContext: boolean } }

/** Files that hold `word`, as a path or in their bytes. */
function filesWith(folder: string, word: string): string[] {
  const words = [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')]
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (file.includes(word)) return true
    const path = join(folder, file)
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
    const bytes = readFileSync(path)
    return words.some((word) => bytes.includes(word))
  })
}

async function readThere(where: TestBrowser, tab: Tab): Promise<Popup> {
  const popup = await where.clickAction(tab)
  expect(await settled(popup)).toBe('article')
  await appears(popup, '.save-button')
  return popup
}

const isSaved = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.save-button[aria-pressed="true"]') !== null)
const asks = (popup: Popup) =>
  popup.evaluate(() => document.querySelector('.note-actions') !== null)

async function enter(popup: Popup, tab: Tab): Promise<void> {
  await popup.click('.distraction-free')
  await until(() => tab.evaluate(() => document.querySelector('lede-reader') !== null), 'the cover')
  await tab.show()
  await tab.press('End')
  await new Promise((resolve) => setTimeout(resolve, 1500))
}

/** Over the page, or in a tab of its own where the browser shows one in a private window. */
async function isReadThere(where: TestBrowser, page: Tab): Promise<boolean> {
  if (await page.evaluate(() => document.querySelector('lede-reader') !== null)) return true
  const urls = await Promise.all((await where.tabs()).map((tab) => tab.url()))
  return urls.some((url) => url.includes('reader.html'))
}

/** What is in the library page, seen from a usual window: one may lead it, read in part. */
async function titles(where: TestBrowser, least: number): Promise<string[]> {
  const tab = await openLibraryPage('', where)
  return until(async () => {
    const found = await tab.evaluate(() =>
      [...document.querySelectorAll('.story-title, .lead-story h2')].map(
        ({ textContent }) => textContent ?? ''
      )
    )
    return found.length < least ? undefined : found
  }, `${least} stories`)
}

test('a private window leaves no canary but in what the reader has chosen to save', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'lede-private-'))
  const [open, secret, kept] = ['zqopenqzjxkvw', 'zqsecretqzjxkvw', 'zqkeptqzjxkvw']
  const full = 'zqfullqzjxkvw'
  const at = (word: string) => `http://canary.example/${word}`
  site.host('canary.example', (path) => ({
    // A page's element answers to its id, where the browser's own interface is looked for by name.
    body: storyPage({
      headline: `The ${path.slice(1)} ferry`,
      tail: '<form id="browser"><button name="extension"></button></form><p>After.</p>'
    })
  }))
  try {
    const other = await launch(browser.name, {
      ...{ extension: EXTENSION, proxyPort: site.port, profile },
      inPrivateWindows: true
    })
    // Firefox begins anew when it lets an extension into private windows, and greets nobody then.
    if (browser.name === 'chromium') await pastWelcome(other)
    const usual = await other.openTab(at(open))
    const first = await readThere(other, usual)
    await first.press('s')
    await until(() => isSaved(first), 'the save')
    await enter(first, usual)

    const hidden = await other.openPrivateTab(at(secret))
    const second = await readThere(other, hidden)
    await second.press('s')
    await until(() => asks(second), 'the question')
    expect(await isSaved(second)).toBe(false)
    await enter(second, hidden)

    await hidden.goto(at(full))
    const third = await readThere(other, hidden)
    await third.press('o')
    await until(() => isReadThere(other, hidden), 'the reader')
    await new Promise((resolve) => setTimeout(resolve, 1500))

    await hidden.goto(at(kept))
    const fourth = await readThere(other, hidden)
    await fourth.press('s')
    await until(() => asks(fourth), 'the question')
    await fourth.click('.note-actions > :first-child')
    await until(() => isSaved(fourth), 'the save')
    await other.closePopup()
    await hidden.close()

    expect((await titles(other, 2)).sort()).toEqual([`The ${kept} ferry`, `The ${open} ferry`])
    await other.close()
    // The word of the usual window is found: what was read there is kept.
    expect(filesWith(profile, open).length).toBeGreaterThan(0)
    expect(filesWith(profile, secret)).toEqual([])
    expect(filesWith(profile, full)).toEqual([])
    expect(filesWith(profile, kept).filter((file) => !LIBRARY.test(file))).toEqual([])
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Chromium opens the popup there, of which its driver is not told. */
const inTab = test.runIf(browser.name === 'firefox')
inTab('where a page takes the cover away, a private tab has the story', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'lede-private-'))
  const tail = `<script>new MutationObserver(() => document.querySelector('lede-reader')?.remove())
    .observe(document.documentElement, { childList: true })</script>`
  site.host('taker.example', () => ({ body: storyPage({ tail }) }))
  const other = await launch(browser.name, {
    ...{ extension: EXTENSION, proxyPort: site.port, profile },
    inPrivateWindows: true
  })
  try {
    const page = await other.openPrivateTab('http://taker.example/')
    const popup = await readThere(other, page)
    await popup.click('.distraction-free')
    const full = await until(async () => {
      for (const tab of await other.tabs())
        if ((await tab.url()).includes('reader.html')) return tab
      return undefined
    }, 'the full tab')
    await appears(full, '.body p')
    const isPrivate = await full.evaluate(() => chrome.extension.inIncognitoContext)
    expect(isPrivate).toBe(true)
  } finally {
    await other.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Where either browser keeps the database of an extension. */
const LIBRARY = /[\\/](?:IndexedDB|idb)[\\/]/
