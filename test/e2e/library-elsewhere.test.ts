/** Another browser, with an empty profile on a small disk: a library is restored there, and then the disk is full. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import type { Tab, TestBrowser, View } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { pastWelcome } from '../browsers/past-welcome.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { takeFile } from './files.ts'
import { fillLibrary, importFile, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { smallDisk } from './small-disk.ts'
import { browser, EXTENSION, site } from './suite.ts'

const disk = smallDisk(300)
const profile = disk?.folder ?? mkdtempSync(join(tmpdir(), 'lede-elsewhere-'))
const options = { extension: EXTENSION, proxyPort: site.port, profile }
let other: TestBrowser

beforeAll(async () => {
  other = await launch(browser.name, options)
  await pastWelcome(other)
})
afterAll(async () => {
  await other?.close()
  disk?.remove()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  await fillLibrary(0)
})

async function holdings(tab: Tab): Promise<Record<string, string>> {
  await bringInside(tab)
  return tab.evaluate(async () => {
    const { openLibrary, holdings } = window.inside
    const opened = await openLibrary()
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const held = await holdings(opened.value)
    opened.value.close()
    return held
  })
}

/** Two versions, a tag, a place, a picture: what a backup has to bring back beside the texts. */
async function mark(tab: Tab): Promise<void> {
  await bringInside(tab)
  await tab.evaluate(async () => {
    const { openLibrary, save, setTags, setProgress, madeUpArticle, articleKey } = window.inside
    const opened = await openLibrary()
    if (!opened.ok) throw new Error(opened.problem.kind)
    const article = madeUpArticle(3)
    const key = articleKey(article)
    await save(opened.value, { ...article, headline: 'Another headline' })
    await setTags(opened.value, [key], { add: ['tides', '蜂'] })
    await setProgress(opened.value, key, { paragraph: 4, fraction: 0.3 })
    const blob = new Blob([new Uint8Array([137, 80, 78, 71])], { type: 'image/png' })
    const url = 'https://pictures.example/a.png'
    await opened.value.put('images', { key, url, blob, savedAt: '2026-03-01T00:00:00.000Z' })
    opened.value.close()
  })
}

/** Presses the buttons that export the library, and takes the file from the download. */
const exported = (tab: Tab) =>
  takeFile(tab, async () => {
    await tab.click('.tools [aria-label="Export the library"]')
    await appears(tab, '.menu-item')
    await tab.click('.menu-item')
  })

test('a whole library, exported and imported into an empty browser, is the same by its hashes', async () => {
  await fillLibrary(12)
  const tab = await openLibraryPage()
  await mark(tab)
  const before = await holdings(tab)
  expect(Object.keys(before).length).toBe(12 + 13 + 1)
  const file = await exported(tab)

  const there = await openLibraryPage('', other)
  expect(await holdings(there)).toEqual({})
  await importFile(there, file)
  await appears(there, '.import-dialog .button-solid')
  await there.click('.import-dialog .button-solid')
  await until(async () => (await toast(there)).includes('already here'), 'the end of the import')
  expect(await holdings(there)).toEqual(before)
})

const toast = (view: View) =>
  view.evaluate(() => document.querySelector('.toast')?.textContent ?? '')
const isSaved = (view: View) =>
  view.evaluate(() => document.querySelector('.save-button[aria-pressed="true"]') !== null)

// Neither browser holds an extension with `unlimitedStorage` to a quota: only a disk can be full.
test.skipIf(!disk)('on a full disk a save says so, and nothing is lost, also later', async () => {
  const page = await openLibraryPage('', other)
  const before = await holdings(page)
  const url = storyAt('full.example')
  const popup = await readStory(url, other)
  // Also where something is missed: a second try is not to begin on a full disk.
  onTestFinished(() => disk?.free())
  disk?.fill()
  await popup.press('s')
  await until(async () => (await toast(popup)).includes('No space left'), 'word of it')
  expect(await isSaved(popup)).toBe(false)
  await other.closePopup()
  // Firefox still opens the library, Chromium cannot.
  const shown = await openLibraryPage('', other)
  const text = await shown.evaluate(
    () => document.querySelector('.story-title, .library-message')?.textContent
  )
  if (browser.name === 'chromium') expect(text).toContain('No space left')
  disk?.free()
  expect(await holdings(page)).toEqual(before)

  const again = await readStory(url, other)
  await again.press('s')
  await until(() => isSaved(again), 'the save')
  await other.closePopup()
  const after = await holdings(await openLibraryPage('', other))
  expect(after).toMatchObject(before)
  // What a torn write has cost shows when the database is next opened from the disk.
  await other.close()
  other = await launch(browser.name, options)
  expect(await holdings(await openLibraryPage('', other))).toEqual(after)
})
