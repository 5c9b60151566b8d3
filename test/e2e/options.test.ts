/** The options page: every section, every theme, by keyboard, on small screens; and what it changes. */
import { expect, test } from 'vitest'
import { SECTIONS } from '../../src/surfaces/options/sections.ts'
import type { Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { wrongInAnyTheme } from './every-theme.ts'
import { giveFile, takeFile } from './files.ts'
import { browser, openPage, read } from './suite.ts'
import { wear } from './wear.ts'

const PAGE = 'src/surfaces/options/options.html'

const NAMES = Object.keys(SECTIONS)

/** In pages of the extension. */
declare const chrome: {
  storage: {
    local: {
      get(): Promise<object>
      clear(): Promise<void>
    }
  }
}

async function openOptions(section = 'reading'): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl(`${PAGE}#${section}`))
  await appears(tab, '.options-main .row, .options-main form')
  return tab
}

async function openSection(tab: Tab, section: string): Promise<void> {
  await tab.evaluate((section) => {
    location.hash = section
  }, section)
  const isCurrent = (at: string) => document.querySelector(`[aria-current][href="#${at}"]`) !== null
  await until(() => tab.evaluate(isCurrent, section), section)
}

const theme = (tab: Tab) => tab.evaluate(() => document.documentElement.dataset.theme)
const choose = (tab: Tab, name: string) =>
  tab.evaluate((name) => {
    document.querySelector<HTMLElement>(`[aria-label="${name}"]`)?.click()
  }, name)

/** A button by its words. */
const press = (tab: Tab, name: string) =>
  tab.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')]
    buttons.find(({ textContent }) => textContent === name)?.click()
  }, name)
const toast = (tab: Tab) =>
  tab.evaluate(() => document.querySelector('.toast span')?.textContent ?? '')

test('axe objects to nothing in any section, in any theme', async () => {
  const tab = await openOptions()
  const problems: string[] = []
  for (const section of NAMES) {
    await openSection(tab, section)
    problems.push(...(await wrongInAnyTheme(tab, section)))
  }
  expect(problems).toEqual([])
  await tab.evaluate(() => chrome.storage.local.clear())
})

test('a change is seen at once, in the preview and in a popup that opens', async () => {
  const tab = await openOptions()
  await tab.resize(1280, 900)
  // A press on the choice that stands says nothing.
  await wear(tab, 'dark')
  await choose(tab, 'Sepia')
  await choose(tab, 'Literata')
  await until(async () => (await theme(tab)) === 'sepia', 'sepia')
  const font = () =>
    tab.evaluate(() => {
      const body = document.querySelector('.options-preview .body')
      return body ? getComputedStyle(body).fontFamily : ''
    })
  await until(async () => (await font()).includes('Literata'), 'Literata in the preview')
  const popup = await read(await openPage('json-ld-graph'))
  expect(await popup.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia')
  await tab.show()
  await choose(tab, 'Dark')
  await until(
    async () =>
      (await popup.evaluate(() => document.documentElement.dataset.theme).catch(() => 'dark')) ===
      'dark',
    'the popup to follow'
  )
  await tab.evaluate(() => chrome.storage.local.clear())
})

test('an open surface follows a change made in another', async () => {
  const [one, other] = [await openOptions(), await openOptions()]
  await wear(one, 'light')
  await choose(one, 'Contrast')
  await until(async () => (await theme(other)) === 'contrast', 'the other tab')
  await one.evaluate(() => chrome.storage.local.clear())
})

test('a reset is seen at once, and can be undone', async () => {
  const tab = await openOptions('about')
  await wear(tab, 'sepia')
  await press(tab, 'Reset all settings')
  await until(async () => (await theme(tab)) !== 'sepia', 'the theme as it came')
  await press(tab, 'Undo')
  await until(async () => (await theme(tab)) === 'sepia', 'sepia again')
  await tab.evaluate(() => chrome.storage.local.clear())
})

test('settings go into a file and come back from it; of a file in doubt nothing is taken', async () => {
  const tab = await openOptions()
  await wear(tab, 'dark')
  await choose(tab, 'Sepia')
  await until(async () => (await theme(tab)) === 'sepia', 'sepia')
  await openSection(tab, 'about')
  const file = await takeFile(tab, () => press(tab, 'Export settings'))
  expect(file).toMatchObject({ name: 'Lede settings.json', type: 'application/json' })
  const written = JSON.parse(atob(file.base64))
  expect(written).toMatchObject({ lede: 'settings', version: 1, settings: { theme: 'sepia' } })

  await wear(tab, 'dark')
  const give = (base64: string) =>
    giveFile(tab, { ...file, base64 }, () => press(tab, 'Import settings'))
  const kept = () => tab.evaluate(() => chrome.storage.local.get())
  const before = await kept()
  const doubtful = { ...written, settings: { size: 9, theme: 'pink' } }
  await give(btoa(JSON.stringify(doubtful)))
  await until(async () => (await toast(tab)).includes('doesn’t offer, for theme.'), 'the refusal')
  expect(await toast(tab)).toContain('Nothing was changed.')
  await give(btoa('no settings'))
  await until(async () => (await toast(tab)).includes('isn’t a Lede settings file'), 'the refusal')
  expect(await kept()).toEqual(before)

  await give(file.base64)
  await until(async () => (await theme(tab)) === 'sepia', 'the settings of the file')
  expect(await toast(tab)).toMatch(/^\d+ settings imported$/)
  await tab.evaluate(() => chrome.storage.local.clear())
})

test('Tab reaches every control, and the heading of a chosen section has the focus', async () => {
  const tab = await openOptions('about')
  const seen = new Set<string>()
  for (let presses = 0; presses < 40; presses++) {
    await tab.press('Tab')
    const name = await tab.evaluate(() => document.activeElement?.textContent ?? '')
    seen.add(name)
  }
  for (const name of [
    'Reading',
    'About',
    'Export settings',
    'Import settings',
    'Reset all settings'
  ])
    expect([...seen]).toContain(name)
  await tab.evaluate(() => document.querySelector<HTMLElement>('[href="#privacy"]')?.focus())
  await tab.press('Enter')
  await until(
    async () =>
      (await tab.evaluate(() => document.activeElement?.textContent)) === 'Privacy' || undefined,
    'the heading'
  )
})

test.each([
  [360, 740],
  // 1280 pixels at 400 %.
  [320, 256]
])('nothing is cut off or too small to touch at %i pixels', async (width, height) => {
  const tab = await openOptions()
  await tab.resize(width, height)
  for (const section of NAMES) {
    await openSection(tab, section)
    const found = await tab.evaluate(() => {
      const root = document.documentElement
      const small = [
        ...document.querySelectorAll(
          '.options a, .options button, .options label:has(input), select, input[type=text]'
        )
      ]
        .filter((element) => !element.closest('[inert]') && element.getClientRects().length > 0)
        .map((element) => ({
          element,
          box: (element.closest('label') ?? element).getBoundingClientRect()
        }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(
          ({ element, box }) =>
            `${element.textContent || element.ariaLabel}: ${box.width} × ${box.height}`
        )
      return { over: root.scrollWidth - root.clientWidth, small }
    })
    expect({ section, ...found }).toEqual({ section, over: 0, small: [] })
  }
})
