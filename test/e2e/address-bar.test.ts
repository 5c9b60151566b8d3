/** The keyword `lede` in the browser's own address bar: real keys, real suggestions. */
import { expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { fillLibrary, readStory, storyAt } from './library-page.ts'
import { browser } from './suite.ts'

/** A document that gives way to another answers nothing. */
const shows = (tab: Tab, selector: string) =>
  until(
    () => tab.evaluate((css) => !!document.querySelector(css), selector).catch(() => false),
    selector
  )

const HEADLINE = 'Lanterns over the weir'

test('words after the keyword open the library, or the story that is suggested', async () => {
  await fillLibrary(0)
  const popup = await readStory(storyAt('weir.example', { headline: HEADLINE }))
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="true"]')
  await popup.close()

  const tab = await browser.openTab()
  await browser.typeAddress(tab, 'lede lanterns', ['Enter'])
  await until(async () => (await tab.url()).endsWith('library.html?search=lanterns'), 'the library')
  await shows(tab, '.story')

  // On a busy machine the suggestion comes after the arrow: then once more.
  await until(async () => {
    await browser.typeAddress(tab, 'lede lanterns', ['ArrowDown', 'Enter'])
    const isRead = async () => (await tab.url()).includes('reader.html')
    return until(isRead, 'the story', 2000).catch(() => false)
  }, 'the story that is suggested')
  await shows(tab, 'h1')
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(HEADLINE)
})
