/** Phones: at 360 CSS pixels nothing is cut off, and what can be pressed has 44 of them. */
import { beforeAll, expect, test } from 'vitest'
import type { Tab } from '../browsers/browser.ts'
import { giveVoices } from '../browsers/silent-voices.ts'
import { appears } from '../browsers/wait.ts'
import { fillLibrary, openLibraryPage } from './library-page.ts'
import { browser, POPUP } from './suite.ts'

const [WIDTH, HEIGHT] = [360, 740]

beforeAll(() => fillLibrary(12))

/** What is too small for a finger within `part`, and how far the page sticks out. Links in running text are not meant. */
const measured = (tab: Tab, part = 'body') =>
  tab.evaluate((part) => {
    const shown = [...document.querySelectorAll('a, button, input, select, [role=button]')].filter(
      (element) =>
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest(part) &&
        !element.closest('[inert]') &&
        element.getBoundingClientRect().width > 1
    )
    return {
      over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      width: innerWidth,
      small: shown
        .map((element) => ({
          name: element.ariaLabel || element.textContent,
          box: (element.closest('label, .story') ?? element).getBoundingClientRect()
        }))
        .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
        .map(({ name, box }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`)
    }
  }, part)

const narrow = async (tab: Tab) => {
  await tab.resize(WIDTH, HEIGHT)
  await new Promise((resolve) => setTimeout(resolve, 300))
}

test('the library, its menu and its selection', async () => {
  const tab = await openLibraryPage()
  await narrow(tab)
  await appears(tab, '.story-title')
  expect(await measured(tab)).toMatchObject({ over: 0, small: [] })
  const field = () =>
    tab.evaluate(() => document.querySelector('.search input')?.getBoundingClientRect().width)
  expect(await field()).toBeGreaterThan(200)
  await tab.click('.tools-menu')
  await appears(tab, '.sidebar[data-open="true"]')
  expect(await measured(tab)).toMatchObject({ over: 0, small: [] })
  await tab.click('.sidebar-close')
  await tab.click('.tools-select')
  await appears(tab, '.selection-bar')
  expect(await measured(tab)).toMatchObject({ over: 0, small: [] })
})

test('the popup, which is a page there', async () => {
  const tab = await browser.openTab(browser.extensionUrl(POPUP))
  await narrow(tab)
  await appears(tab, 'body:not([data-state="loading"])')
  const frame = await tab.evaluate(() => {
    const { left, right } = document.querySelector('.popup')?.getBoundingClientRect() ?? {}
    return { left, isInside: (right ?? Number.NaN) < innerWidth + 1 }
  })
  expect(frame).toEqual({ left: 0, isInside: true })
})

async function openStory(): Promise<Tab> {
  const library = await openLibraryPage()
  const story = await library.evaluate(
    () => document.querySelector<HTMLAnchorElement>('a.story-title')?.href ?? ''
  )
  return browser.openTab(story)
}

test('a reader, and its player', async () => {
  const tab = await openStory()
  await narrow(tab)
  await appears(tab, '.reading-tools')
  expect(await measured(tab, '.reading-bar')).toMatchObject({ over: 0, small: [] })
  await giveVoices(tab, ['A voice of a name that is longer than a telephone is wide'])
  await tab.press('l')
  await appears(tab, '.voices')
  const edge = await tab.evaluate(() => {
    const stop = document.querySelector('.reading-player button:last-of-type')
    return innerWidth - (stop?.getBoundingClientRect().right ?? Number.NaN)
  })
  expect(edge).toBeGreaterThanOrEqual(0)
  expect(await measured(tab, '.reading-bar')).toMatchObject({ over: 0, small: [] })
})

test('a picture over a story, on a phone on its side', async () => {
  const tab = await openStory()
  await tab.resize(667, 375)
  await appears(tab, '.reader-header')
  const part = await tab.evaluate(() => {
    const lead = document.createElement('figure')
    lead.className = 'lead'
    const picture = lead.appendChild(document.createElement('img'))
    document.querySelector('.reader-header')?.append(lead)
    const { width, height } = picture.getBoundingClientRect()
    return { isWide: width > innerWidth / 2, high: height / innerHeight }
  })
  expect(part.isWide).toBe(true)
  expect(part.high).toBeGreaterThan(0.3)
  expect(part.high).toBeLessThan(0.7)
})
