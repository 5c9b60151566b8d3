/**
 * Lede with its outer defences taken away: no policy holds its pages, not even the browser's own,
 * and every host is granted. What keeps hostile pages out is then Lede alone.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TestBrowser } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { appears } from '../browsers/wait.ts'
import { undefended } from '../safety/undefended.ts'
import { VECTORS } from '../safety/vectors.ts'
import { canaries, holdsNothing, hostileHost } from './hostile-page.ts'
import { browser, EXTENSION, settled, site } from './suite.ts'

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
