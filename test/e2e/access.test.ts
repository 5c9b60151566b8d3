/** The reader's click is the only key: without it no page is open to Lede. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Browser } from 'webextension-polyfill'
import type { View } from '../browsers/browser.ts'
import { folderHost } from '../browsers/site.ts'
import { browser, EXTENSION, openPage, PAGES, POPUP, read, site } from './suite.ts'

/** The extension's own documents have it in both browsers. */
declare const chrome: Pick<Browser, 'scripting' | 'tabs'>

/** Runs in a document of the extension: the texts of all tabs that it may look into. */
async function reachable(): Promise<string[]> {
  const tabs = await chrome.tabs.query({})
  const looks = tabs.map(async ({ id = -1 }) => {
    const func = () => document.body.textContent ?? ''
    const [frame] = await chrome.scripting.executeScript({ target: { tabId: id }, func })
    return frame?.result as string | undefined
  })
  const seen = await Promise.allSettled(looks)
  return seen.flatMap((look) => (look.status === 'fulfilled' && look.value) || [])
}

const isOpen = async (view: View) =>
  (await view.evaluate(reachable)).some((text) => text.includes('Wexmouth'))

test('no click, no access', async () => {
  await openPage('json-ld-graph')
  const ours = await browser.openTab(browser.extensionUrl(POPUP))
  expect(await isOpen(ours)).toBe(false)
})

test('a click opens the page, and a move to another site closes it', async () => {
  const tab = await openPage('json-ld-graph')
  const popup = await read(tab)
  expect(await isOpen(popup)).toBe(true)
  await popup.close()
  site.host('elsewhere.example', folderHost(join(PAGES, 'json-ld-graph'), 'source.html'))
  await tab.goto('http://elsewhere.example/')
  const ours = await browser.openTab(browser.extensionUrl(POPUP))
  expect(await isOpen(ours)).toBe(false)
})

test('no page can reach a file of Lede', async () => {
  const manifest = JSON.parse(readFileSync(join(EXTENSION, 'manifest.json'), 'utf8'))
  expect(manifest).not.toHaveProperty('web_accessible_resources')
  const files = readdirSync(EXTENSION, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(EXTENSION, file)).isFile())
    .map((file) => browser.extensionUrl(file.replaceAll('\\', '/')))
  expect(files.length).toBeGreaterThan(10)
  const tab = await openPage('json-ld-graph')
  const popup = await read(tab)
  await popup.close()
  const reached = await tab.evaluate(async (urls) => {
    const answers = await Promise.allSettled(
      urls.flatMap((url) => [
        fetch(url, { mode: 'no-cors' }).then(() => url),
        new Promise((resolve, reject) => {
          const image = new Image()
          image.onload = () => resolve(url)
          image.onerror = reject
          image.src = url
        })
      ])
    )
    return answers.filter(({ status }) => status === 'fulfilled')
  }, files)
  expect(reached).toEqual([])
})

test('extension pages take no HTML and no script but their own', async () => {
  const popup = await read(await openPage('json-ld-graph'))
  const refused = await popup.evaluate(async () => {
    // A debugger's own code may do more; what comes after a pause is the page's.
    await new Promise((resolve) => setTimeout(resolve))
    const attempt = async (work: () => unknown) => {
      try {
        await work()
        return 'done'
      } catch {
        return 'refused'
      }
    }
    return {
      html: await attempt(() => {
        document.createElement('div').innerHTML = '<b>bold</b>'
      }),
      parser: await attempt(() => new DOMParser().parseFromString('<b>bold</b>', 'text/html')),
      script: await attempt(() => {
        document.createElement('script').text = 'globalThis.ran = true'
      }),
      // Of the page: a debugger's sandbox has one of its own.
      code: await attempt(() => new window.Function('return 1')())
    }
  })
  expect(refused).toEqual({
    html: 'refused',
    parser: 'refused',
    script: 'refused',
    code: 'refused'
  })
})
