/** Save, unsave, Undo, and a page that has changed since: as a reader meets them in the popup. */
import { beforeAll, expect, test } from 'vitest'
import type { View } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { fillLibrary, openLibraryPage, readStory, storyAt } from './library-page.ts'
import { browser, site } from './suite.ts'

beforeAll(() => fillLibrary(0))

const isSaved = (view: View) =>
  view.evaluate(
    () =>
      document.querySelector('.origin-row .save-button')?.getAttribute('aria-pressed') === 'true'
  )
const toast = (view: View) =>
  view.evaluate(() => document.querySelector('.toast')?.textContent ?? '')
const comesToBe = (view: View, saved: boolean) =>
  until(async () => (await isSaved(view)) === saved, saved ? 'Saved' : 'Save')

test('S saves, the button says so, and Undo takes it back', async () => {
  const popup = await readStory(storyAt('undo.example'))
  expect(await isSaved(popup)).toBe(false)
  await popup.press('s')
  await comesToBe(popup, true)
  expect(await toast(popup)).toContain('Saved to your library')
  await popup.press('Control', 'z')
  await comesToBe(popup, false)
})

test('what is saved is known again under another address of the same story', async () => {
  const url = storyAt('again.example')
  const popup = await readStory(url)
  await popup.click('.origin-row .save-button')
  await comesToBe(popup, true)
  await browser.closePopup()
  const again = await readStory(`${url}?utm_source=mail#part-2`)
  await comesToBe(again, true)
  await again.press('s')
  await comesToBe(again, false)
  expect(await toast(again)).toContain('Removed from your library')
})

test('a page that has changed is told of, and what changed is shown', async () => {
  const url = storyAt('changed.example')
  const first = await readStory(url)
  await first.press('s')
  await comesToBe(first, true)
  await browser.closePopup()

  storyAt('changed.example', {
    headline: 'The fishermen who map the sandbanks at night',
    more: 'A correction was added on Tuesday: the tide was wrong in an earlier version.'
  })
  const popup = await readStory(url)
  await appears(popup, '.note-actions')
  const headline = () => popup.evaluate(() => document.querySelector('h1')?.textContent)
  expect(await headline()).toContain('by ear')
  await popup.click('.note-actions > :last-child')
  await appears(popup, '.changes ins')
  const changes = await popup.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map(({ textContent }) => textContent)
    return { added: texts('.changes ins'), removed: texts('.changes del') }
  })
  expect(changes.removed).toEqual([expect.stringContaining('by ear')])
  expect(changes.added).toEqual([
    expect.stringContaining('at night'),
    expect.stringContaining('A correction was added on Tuesday')
  ])
  // "Keep this version too"
  await popup.click('.note-actions > :last-child')
  await until(async () => (await toast(popup)).includes('Both versions'), 'both versions')
})

test('a saved page that is gone is read from the copy', async () => {
  const url = storyAt('gone.example')
  const popup = await readStory(url)
  await popup.press('s')
  await comesToBe(popup, true)
  await browser.closePopup()
  site.host('gone.example', () => ({ body: '<h1>Not found</h1>', status: 404 }))
  const copy = await browser.clickAction(await browser.openTab(url))
  await appears(copy, '.body')
  expect(await copy.evaluate(() => document.querySelector('.body')?.textContent)).toContain(
    'with a lead line'
  )
})

test('the library shows what was saved, and asks nobody for it', async () => {
  const popup = await readStory(storyAt('shown.example', { headline: 'A harbour without a chart' }))
  await popup.press('s')
  await comesToBe(popup, true)
  await browser.closePopup()
  site.visits.length = 0
  const tab = await openLibraryPage()
  const shown = () =>
    tab.evaluate(() =>
      [...document.querySelectorAll('.story-title')].map(({ textContent }) => textContent)
    )
  expect(await shown()).toContain('A harbour without a chart')
  expect(site.visits.filter(({ url }) => url.includes('.example'))).toEqual([])
})
