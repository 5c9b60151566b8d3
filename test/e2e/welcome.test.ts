/** The first run: seen by every fresh profile (the launcher waits for it), and readable by all. */
import { expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { wrongInAnyTheme } from './every-theme.ts'
import { browser, SAVE_KEY } from './suite.ts'

/** In pages of the extension. */
declare const chrome: {
  storage: { local: { clear(): Promise<void> } }
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> }
}

async function openWelcome(): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/welcome/welcome.html'))
  await appears(tab, '.welcome li')
  return tab
}

test('axe objects to nothing, in any theme', async () => {
  const tab = await openWelcome()
  expect(await wrongInAnyTheme(tab, 'welcome')).toEqual([])
  await tab.evaluate(() => chrome.storage.local.clear())
})

test('names the shortcut that the browser has really set', async () => {
  const tab = await openWelcome()
  await until(
    () =>
      tab.evaluate(async () => {
        const set = (await chrome.commands.getAll()).find(({ name }) => name === '_execute_action')
        const shown = document.querySelector('.welcome-keys span')?.textContent ?? ''
        return set?.shortcut !== '' && shown.includes(set?.shortcut ?? 'none')
      }),
    'the shortcut'
  )
})

test.each([
  [360, 740],
  [320, 256]
])('fits a screen of %i pixels, and its buttons a finger', async (width, height) => {
  const tab = await openWelcome()
  await tab.resize(width, height)
  const found = await tab.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    small: [...document.querySelectorAll('.welcome a, .welcome button')]
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map(({ textContent }) => textContent)
  }))
  expect(found).toEqual({ over: 0, small: [] })
})

test('every shortcut of the manifest is assigned by the browser', async () => {
  const tab = await openWelcome()
  const all = await tab.evaluate(() => chrome.commands.getAll())
  const set = Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]))
  expect(set).toEqual({
    _execute_action: 'Alt+Shift+L',
    'toggle-distraction-free': 'Alt+Shift+D',
    'save-article': `Alt+Shift+${SAVE_KEY}`,
    'open-library': 'Alt+Shift+K'
  })
})
