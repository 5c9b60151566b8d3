/** The reader's place in the popup: found again there, over the page, and in the full tab. */
import { expect, test } from 'vitest'
import type { View } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { lookFrom } from './cover.ts'
import { openInFull } from './open-in-full.ts'
import { paragraph, storyPage } from './story-page.ts'
import { browser, read, site } from './suite.ts'

/** The extension's own interface, as far as this spec uses it. */
declare const chrome: { storage: { local: { get(name: string): Promise<object> } } }

/** Where paragraphs land, in CSS pixels from the start of the view. */
const LANDING = 80

/** CSS pixels from the top of the view to the paragraph at `at`, counted from 0. */
const topOf = (view: View, at: number) =>
  view.evaluate(
    (at: number) =>
      document.querySelectorAll('.body > p')[at]?.getBoundingClientRect().top ?? -1000,
    at
  )

const isLanded = (top: number) => Math.abs(top - LANDING) < 6

/**
 * Scrolls the popup to a paragraph, as often as the text above it takes to be laid out. The wheel says that
 * it is the reader who moves: until then the popup holds them at the place that it has taken them to.
 */
async function goTo(popup: View, at: number): Promise<void> {
  await until(async () => {
    const by = (await topOf(popup, at)) - LANDING
    await popup.evaluate((top: number) => {
      const region = document.querySelector('.region')
      region?.dispatchEvent(new WheelEvent('wheel'))
      region?.scrollBy({ top, behavior: 'instant' })
    }, by)
    return Math.abs(by) < 2
  }, `the paragraph ${at}`)
}

/** Goes on by one paragraph and enters, before the browser has told of the scrolling or kept the place. */
async function enterAtNext(popup: View, at: number): Promise<void> {
  await goTo(popup, at - 1)
  const by = (await topOf(popup, at)) - LANDING
  await popup.evaluate((top: number) => {
    document.querySelector('.region')?.scrollBy({ top, behavior: 'instant' })
    document.querySelector<HTMLElement>('.distraction-free')?.click()
  }, by)
}

test('the place in the popup is found again wherever the reader goes on', async () => {
  const own = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  site.host('ferry.example', () => ({ body: storyPage({ paragraphs: 40 }) }))
  const tab = await browser.openTab('http://ferry.example/2026/read-in-the-popup')
  const kept = () =>
    own.evaluate(async () => JSON.stringify(await chrome.storage.local.get('reading-places')))

  const first = await read(tab)
  await appears(first, '.progress-line')
  await goTo(first, 8)
  await until(async () => (await kept()).includes('read-in-the-popup",8,'), 'the place, kept')
  await first.close()

  const second = await read(tab)
  await until(async () => isLanded(await topOf(second, 8)), 'the place, in the popup again')
  await enterAtNext(second, 24)
  await until(async () => {
    const seen = await lookFrom(own, '.body > p')
    return isLanded(seen.find(({ text }) => text === paragraph(24))?.top ?? 0)
  }, 'the place, over the page')
  await until(async () => !(await second.isOpen()), 'the end of the popup')
  await tab.show()
  await tab.press('Escape')
  await until(async () => (await lookFrom(own, 'dialog')).length === 0, 'the page')

  const third = await read(tab)
  await until(async () => isLanded(await topOf(third, 24)), 'the later place, in the popup')
  await goTo(third, 16)
  const full = await openInFull(third)
  await until(async () => isLanded(await topOf(full, 16)), 'the place, in the full tab')
  expect(await kept()).toContain('read-in-the-popup",16,')
})
