/**
 * The pages in other languages: nothing sticks out of a phone's screen, and axe objects to nothing.
 * From right to left; with LONG in every language.
 */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { violations } from '../browsers/axe.ts'
import type { Tab } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { appears } from '../browsers/wait.ts'
import { browser, EXTENSION, site } from './suite.ts'

const FOLDER = join(import.meta.dirname, '../../public/_locales')
/** Chromium takes `nb` where `no` is asked for. */
const LANGUAGES = process.env.LONG ? readdirSync(FOLDER).filter((name) => name !== 'no') : ['ar']

const PAGES = {
  ...Object.fromEntries(
    ['reading', 'sites', ...(process.env.LONG ? ['library', 'shortcuts', 'about'] : [])].map(
      (section) => [`options/options.html#${section}`, '.options-main .row, .options-main form']
    )
  ),
  'welcome/welcome.html': '.welcome li',
  'report/report.html': '.message'
}

/** What is wider than what holds it, or than the screen. */
const wide = (tab: Tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('button, a, h1, h2, label, p, span, li, kbd, select')]
      .filter((element) => element.checkVisibility() && element.clientWidth > 1)
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        return element.scrollWidth > element.clientWidth + 1 || left < -1 || right > innerWidth + 1
      })
      .map((element) => `${element.className}: ${element.textContent}`)
  )

test.runIf(browser.name === 'chromium').each(LANGUAGES)(
  '%s',
  async (language) => {
    const other = await launch('chromium', {
      ...{ extension: EXTENSION, proxyPort: site.port, language }
    })
    try {
      for (const [page, shows] of Object.entries(PAGES)) {
        const tab = await other.openTab(other.extensionUrl(`src/surfaces/${page}`))
        await tab.resize(360, 740)
        await appears(tab, shows)
        const spoken = await tab.evaluate(() => document.documentElement.lang)
        expect(spoken.split('-')[0]).toBe(language.split('_')[0])
        expect({ page, wide: await wide(tab) }).toEqual({ page, wide: [] })
        expect({ page, wrong: await violations(tab) }).toEqual({ page, wrong: [] })
        await tab.close()
      }
    } finally {
      await other.close()
    }
  },
  60_000
)
