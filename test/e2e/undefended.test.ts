/**
 * Lede with its outer defences taken away: no policy holds its pages, not even the browser's own,
 * and every host is granted. What keeps hostile pages out is then Lede alone.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tab, TestBrowser } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { appears, until } from '../browsers/wait.ts'
import { undefended } from '../safety/undefended.ts'
import { VECTORS } from '../safety/vectors.ts'
import { lookFrom } from './cover.ts'
import { canaries, coverHoldsNothing, holdsNothing, hostileHost, PICTURES } from './hostile-page.ts'
import { browser, EXTENSION, requests, settled, site } from './suite.ts'

let bare: TestBrowser

beforeAll(async () => {
  const options = { proxyPort: site.port, withoutPolicy: true }
  bare = await launch(browser.name, { extension: undefended(EXTENSION), ...options })
  site.host('hostile.example', hostileHost(VECTORS))
})
afterAll(() => bare?.close())

test('there, a string that becomes HTML does run', async () => {
  const page = await bare.openTab(bare.extensionUrl('src/surfaces/reader/reader.html'))
  await page.evaluate(() => {
    document.body.innerHTML = '<img src="x:x" onerror="top.canaries = 1">'
    return new Promise((resolve) => setTimeout(resolve, 300))
  })
  expect(await canaries(page)).toBe(1)
})

test('all vectors at once run nothing in the popup, the library or a saved copy', async () => {
  const url = 'http://hostile.example/2026/01/02/all'
  const popup = await bare.clickAction(await bare.openTab(url))
  expect(await settled(popup)).toBe('article')
  await appears(popup, '.body')
  await holdsNothing(popup)
  await popup.press('s')
  await appears(popup, '.save-button[aria-pressed="true"]')
  await holdsNothing(popup)
  await bare.closePopup()
  const library = await bare.openTab(bare.extensionUrl('src/surfaces/library/library.html'))
  await appears(library, '.story-title')
  expect(await canaries(library)).toBe(0)
  const key = encodeURIComponent('hostile.example/2026/01/02/all')
  const saved = await bare.openTab(bare.extensionUrl(`src/surfaces/reader/reader.html?id=${key}`))
  await appears(saved, '.body')
  await holdsNothing(saved)
})

// For `npm run test:long`.
test.skipIf(!process.env.LONG)(
  'nor in distraction-free mode, in the midst of the page that tries',
  async () => {
    const tab = await bare.openTab('http://hostile.example/2026/01/02/covered')
    const ours = await bare.openTab(bare.extensionUrl('src/surfaces/reader/reader.html'))
    const popup = await bare.clickAction(tab)
    expect(await settled(popup)).toBe('article')
    // What the page's own elements are to run they have run: from here on it can be the cover's alone.
    await tab.evaluate(() => {
      const { getAttributeNames, removeAttribute } = Element.prototype
      for (const each of Document.prototype.querySelectorAll.call(document, '*'))
        for (const name of getAttributeNames.call(each))
          if (name.startsWith('on')) removeAttribute.call(each, name)
    })
    const ran = await stillCanaries(tab)
    expect(ran).toBeGreaterThanOrEqual(20)
    site.visits.length = 0
    await popup.click('.distraction-free')
    await until(async () => (await lookFrom(ours, '.body p')).length, 'the cover')
    await coverHoldsNothing(ours)
    await tab.show()
    for (const key of ['Tab', 'Tab', 'End']) await tab.press(key)
    expect(await stillCanaries(tab)).toBe(ran)
    const others = requests().filter((url) => !url.startsWith('http://hostile.example/'))
    expect(others.filter((url) => !PICTURES.test(url))).toEqual([])
  }
)

/** How many have run in the page, once no more do. */
async function stillCanaries(tab: Tab): Promise<number> {
  let before = -1
  return until(async () => {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const now = await canaries(tab)
    const isStill = now === before
    before = now
    return isStill ? now : undefined
  }, 'the last canary')
}
