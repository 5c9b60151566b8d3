/**
 * Storage that turns read-only under the browser, that is so from the start, and that can be written
 * again: what is not saved is said to be so, what was saved stays. For `npm run test:long`.
 */
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Tab, TestBrowser, View } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { pastWelcome } from '../browsers/past-welcome.ts'
import { appears, until } from '../browsers/wait.ts'
import { bringInside } from '../library/inside-tab.ts'
import { fadingDisk } from './fading-disk.ts'
import { openLibraryPage, readStory, storyAt } from './library-page.ts'
import { browser, EXTENSION, site } from './suite.ts'

const disk = process.env.LONG ? fadingDisk() : undefined
let profile = join(disk?.folder ?? '', 'profile')
let other: TestBrowser

afterAll(async () => {
  await other?.close()
  disk?.remove()
})

async function begin(): Promise<void> {
  mkdirSync(profile, { recursive: true })
  other = await launch(browser.name, { extension: EXTENSION, proxyPort: site.port, profile })
}

/** The folders in which the browser keeps the extension’s databases. */
const databases = () =>
  readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((path) => /(?:^|[\\/])(?:IndexedDB|moz-extension\+\+\+[^\\/]*)$/.test(path))
    .map((path) => join(profile, path))

const toast = (view: View) =>
  view.evaluate(() => document.querySelector('.toast')?.textContent ?? '')
const isSaved = (view: View) =>
  view.evaluate(() => document.querySelector('.save-button[aria-pressed="true"]') !== null)

async function saves(host: string): Promise<void> {
  const popup = await readStory(storyAt(host, { headline: `The fishermen of ${host}` }), other)
  await popup.press('s')
  await until(() => isSaved(popup), `the save of ${host}`)
  await other.closePopup()
}

/** Twice: after the first failure a browser answers otherwise. */
async function savesNot(host: string): Promise<void> {
  const popup = await readStory(storyAt(host, { headline: `The fishermen of ${host}` }), other)
  for (let round = 0; round < 2; round++) {
    await popup.press('s')
    const words = await until(() => toast(popup), `word of ${host}`)
    expect(words).toContain('The browser could not store this, so it was not saved.')
    expect(await isSaved(popup)).toBe(false)
    await popup.evaluate(() => document.querySelector<HTMLElement>('.toast button')?.click())
    await until(async () => !(await toast(popup)), 'the end of the word')
  }
  await other.closePopup()
}

/** Milliseconds. */
const LONG = { timeout: 240_000 }

const titles = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.story-title')].map(({ textContent }) => textContent).sort()
  )
const says = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.library-message')?.textContent ?? '')
const called = (...hosts: string[]) => hosts.map((host) => `The fishermen of ${host}`)

async function opensSaved(host: string): Promise<Tab> {
  const page = `src/surfaces/reader/reader.html?id=${encodeURIComponent(`${host}/story`)}`
  const tab = await other.openTab(other.extensionUrl(page))
  await appears(tab, 'h1')
  return tab
}

/** Every story that is listed can be read to its end, and nothing is there that belongs to none. */
async function isWhole(): Promise<void> {
  const tab = await openLibraryPage('', other)
  await bringInside(tab)
  const found = await tab.evaluate(async () => {
    const opened = await window.inside.openLibrary()
    if (!opened.ok) throw new Error(JSON.stringify(opened.problem))
    const keys = await opened.value.getAllKeys('articles')
    const texts = await Promise.all(keys.map((key) => window.inside.openSaved(opened.value, key)))
    const jobs = await opened.value.getAll('jobs')
    const bodies = await opened.value.getAllKeys('bodies')
    opened.value.close()
    const loose = [...jobs.map(({ key }) => key), ...bodies.map(([key]) => key)].filter(
      (key) => !keys.includes(key)
    )
    return {
      damaged: texts.filter(({ ok }) => !ok).length,
      loose,
      more: bodies.length - keys.length
    }
  })
  expect(found).toEqual({ damaged: 0, loose: [], more: 0 })
  await tab.close()
}

test.skipIf(!disk)('a disk that turns read-only', LONG, async () => {
  await begin()
  await pastWelcome(other)
  await saves('one.example')
  const open = await openLibraryPage('', other)
  const reading = await opensSaved('one.example')
  await other.uncaught()

  disk?.turnReadOnly()
  await savesNot('two.example')
  // A list that is open stays so, or says why it does not.
  const seen = [...(await titles(open)), await says(open)].join()
  expect(seen).toMatch(/The fishermen of one\.example|could not read its storage/)
  expect(await reading.evaluate(() => document.querySelectorAll('.body p').length)).toBeGreaterThan(
    9
  )
  const library = await openLibraryPage('', other)
  expect(await says(library)).toContain('could not read its storage. Nothing was changed.')
  const gone = await opensSaved('one.example')
  const text = await gone.evaluate(() => document.body.textContent)
  expect(text).toContain('could not read its storage. Nothing was changed.')
  expect(await other.uncaught()).toEqual([])

  // No disk that has failed so is writable again before it is mounted anew.
  await other.kill()
  await disk?.mend()
  await begin()
  expect(await titles(await openLibraryPage('', other))).toEqual(called('one.example'))
  await saves('two.example')
  await isWhole()
  await other.close()
})

const ENDS = ['close', 'kill'] as const

test.skipIf(!disk).each(ENDS)('read-only from the start, after a %s', LONG, async (end) => {
  profile = join(disk?.folder ?? '', end)
  await begin()
  await pastWelcome(other)
  await saves('one.example')
  await saves('two.example')
  await other[end]()

  const free = databases().map((folder) => disk?.protect(folder))
  expect(free.length).toBeGreaterThan(0)
  await begin()
  const library = await openLibraryPage('', other)
  await other.uncaught()
  await savesNot('three.example')
  expect(await says(library)).toContain('could not read its storage. Nothing was changed.')
  expect(await other.uncaught()).toEqual([])

  for (const each of free) each?.()
  await library.show()
  // Seen again, the list is read anew, unless the reader was quicker.
  if (await says(library)) await library.click('.library-message button').catch(() => undefined)
  await appears(library, '.story-title')
  expect(await titles(library)).toEqual(called('one.example', 'two.example'))
  await saves('three.example')
  await isWhole()
  await other.close()
})
