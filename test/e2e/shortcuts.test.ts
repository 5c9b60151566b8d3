/** Distraction-free mode by shortcut and by the context menu, without the popup. */
import { expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'
import { lookFrom } from './cover.ts'
import { storyPage } from './story-page.ts'
import { browser, site } from './suite.ts'

async function open(path: string): Promise<{ tab: Tab; isCovered(): Promise<boolean> }> {
  const helper = await browser.openTab(browser.extensionUrl('src/surfaces/reader/reader.html'))
  site.host('keys.example', () => ({ body: storyPage() }))
  const tab = await browser.openTab(`http://keys.example/${path}`)
  return { tab, isCovered: async () => (await lookFrom(helper, '.body p')).length > 0 }
}

test('Alt+Shift+D covers the page, and uncovers it', async () => {
  const { tab, isCovered } = await open('shortcut')
  expect(await isCovered()).toBe(false)
  await browser.pressShortcut(tab, ['Alt', 'Shift', 'D'])
  await until(isCovered, 'the cover')
  await browser.pressShortcut(tab, ['Alt', 'Shift', 'D'])
  await until(async () => !(await isCovered()), 'the page uncovered')
})

test('the item of the context menu does the same', async () => {
  const { tab, isCovered } = await open('menu')
  await browser.chooseMenu(tab, 'page', 'distraction-free')
  await until(isCovered, 'the cover')
})
