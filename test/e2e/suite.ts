/**
 * What all specs share: one browser with the extension, and one site that is its whole web. The
 * first spec launches them, and they end with the process.
 */
import { join } from 'node:path'
import { type BrowserName, HOME, type Popup, type Tab } from '../browsers/browser.ts'
import { launch } from '../browsers/launch.ts'
import { folderHost, Site } from '../browsers/site.ts'
import { until } from '../browsers/wait.ts'
import { sourceOf } from './expectation.ts'

const ROOT = join(import.meta.dirname, '../..')

/** Fixture pages, one folder each. */
export const PAGES = join(ROOT, 'test/fixtures/pages')

const name: BrowserName = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'

/** The extension under test, as built. */
export const EXTENSION = join(ROOT, 'dist', name === 'firefox' ? 'firefox' : 'chrome')

/** The popup's page within the extension. */
export const POPUP = 'src/surfaces/popup/popup.html'

export const site = await Site.open()
/** The one site that Lede may be allowed to look at by itself. */
export const CHOSEN = 'http://chosen.example/*'
/** A site that sets cookies, and that Lede may be allowed to fetch from. */
export const COOKIES = 'http://cookies.localhost/*'
/** A site whose stories Lede may be allowed to fetch for a link that is kept. */
export const FETCHED = 'http://fetched.example/*'
export const browser = await launch(name, {
  ...{ extension: EXTENSION, proxyPort: site.port },
  granted: [CHOSEN, COOKIES, FETCHED]
})

/** With Alt and Shift it saves; on S, Firefox opens one of its own menus, whatever we ask. */
export const SAVE_KEY = name === 'firefox' ? 'J' : 'S'

/** A path of its own: what stands at a site's root is taken for its front page. */
export const STORY = '/story'

/** Opens the fixture page `slug` at an address of its own; it may draw itself after loading. */
export async function openPage(slug: string): Promise<Tab> {
  const folder = join(PAGES, slug)
  site.host(`${slug}.example`, folderHost(folder, sourceOf(folder)))
  const tab = await browser.openTab(`http://${slug}.example${STORY}`)
  const isDrawn = () => tab.evaluate(() => document.documentElement.dataset.rendered !== 'no')
  await until(isDrawn, `the drawing of ${slug}`)
  return tab
}

/** Opens a page that is nothing but `html`. */
export function openHtml(html: string, type?: string): Promise<Tab> {
  site.host('page.example', (path) =>
    path === STORY ? { body: html, ...(type && { type }) } : undefined
  )
  return browser.openTab(`http://page.example${STORY}`)
}

/** Clicks the button on `tab` and waits until the popup shows an article or says why not. */
export async function read(tab: Tab): Promise<Popup> {
  const popup = await browser.clickAction(tab)
  await settled(popup)
  return popup
}

/** The state that the popup comes to: never `loading`, nor a note that it takes a while. */
export function settled(popup: Popup): Promise<string> {
  const state = () =>
    popup.evaluate(() => {
      // A document of which little is read yet has no body.
      if (!document.body) return undefined
      const { state } = document.body.dataset
      return ['loading', 'waiting', 'slow'].includes(state ?? '') ? undefined : state
    })
  return until(state, 'an answer in the popup')
}

/** Requests since the site's log was last emptied, but for the browser's own. */
export const requests = (): string[] =>
  site.visits.map(({ url }) => url).filter((url) => !HOME.test(new URL(url).hostname))
