/** The popup in each of its states. */
import type { Popup, Tab } from '../../test/browsers/browser.ts'
import { appears } from '../../test/browsers/wait.ts'
import { storyPage } from '../../test/e2e/story-page.ts'
import type { Shot, Stage } from './shot.ts'
import { story } from './stories.ts'

const FRONT_PAGE = `<h1>The Tide Table</h1>${'<h2><a href="/story">Harbour mole to be mended</a></h2>'.repeat(12)}`
const LITTLE = '<h1>Gone fishing</h1><p>Back on Monday.</p>'
const STORY = `<h1>Ducks return</h1>${'<p>The ducks came back on Tuesday, eleven of them, and took their old places.</p>'.repeat(9)}`
/** No logo, picture, author or date. */
const BARE = storyPage().replace('By Ines Halloran', '')
/** More elements than Lede takes in. */
const HUGE = `<body><script>
  const part = document.createDocumentFragment()
  for (let count = 0; count < 300000; count++) part.append(document.createElement('i'))
  document.body.append(part)
</script>`
/** A story that those who pay have to its end. */
const WALLED = storyPage({
  paragraphs: 6,
  tail: '<div class="box paywall-box"><p>Subscribe to read on.</p></div>'
})
/** Holds the page, and so the reading, for ten seconds. */
const BUSY = `${STORY}<script>
  addEventListener('load', () => setTimeout(() => {
    const end = Date.now() + 10000
    while (Date.now() < end);
  }, 300))
</script>`

const sample = story('aggregator')

export const popupShots: Shot[] = [
  { name: 'popup-loading', show: (stage) => busy(stage, 'loading') },
  { name: 'popup-slow', show: (stage) => busy(stage, 'slow') },
  { name: 'popup-article', show: (stage) => popup(stage, sample, 'article') },
  { name: 'popup-bare', show: (stage) => popup(stage, page(BARE), 'article') },
  { name: 'popup-type', show: (stage) => pressed(stage, sample, 'a') },
  { name: 'popup-share', show: (stage) => pressed(stage, sample, 'e') },
  { name: 'popup-rtl', show: (stage) => popup(stage, story('arabic'), 'article') },
  { name: 'popup-ja', show: (stage) => popup(stage, story('japanese'), 'article') },
  { name: 'popup-article-end', show: (stage) => popupEnd(stage, sample) },
  { name: 'popup-partial', show: partial },
  { name: 'popup-not-article', show: (stage) => popup(stage, page(FRONT_PAGE), 'not-article') },
  { name: 'popup-too-little', show: tooLittle },
  { name: 'popup-restricted', show: (stage) => popup(stage, ownPage, 'restricted') },
  { name: 'popup-error', show: (stage) => changed(stage) },
  { name: 'popup-too-large', show: (stage) => popup(stage, page(HUGE), 'too-large') }
]

type Open = (stage: Stage) => Promise<Tab>

/** Each page has a host, and so a process, of its own: a busy one holds up no other. */
let hosts = 0

export const page =
  (html: string): Open =>
  ({ browser, site }) => {
    const host = `page-${++hosts}.example`
    site.host(host, (path) => (path === '/' ? { body: html } : undefined))
    return browser.openTab(`http://${host}/`)
  }

const ownPage: Open = ({ browser }) =>
  browser.openTab(browser.name === 'firefox' ? 'about:support' : 'chrome://version/')

export async function popup(stage: Stage, open: Open, state: string): Promise<Popup> {
  const popup = await stage.browser.clickAction(await open(stage))
  await appears(popup, `body[data-state="${state}"]`)
  return popup
}

async function pressed(stage: Stage, open: Open, key: string): Promise<Popup> {
  const shown = await popup(stage, open, 'article')
  await shown.press(key)
  return shown
}

export async function popupEnd(stage: Stage, open: Open): Promise<Popup> {
  const shown = await popup(stage, open, 'article')
  await shown.evaluate(() => document.querySelector('.region')?.scrollTo(0, 1e6))
  return shown
}

async function partial(stage: Stage): Promise<Popup> {
  const shown = await popup(stage, page(WALLED), 'article')
  await shown.evaluate(() => document.querySelector('.partial')?.scrollIntoView({ block: 'end' }))
  return shown
}

async function tooLittle(stage: Stage): Promise<Popup> {
  const shown = await popup(stage, page(LITTLE), 'not-article')
  await shown.click('.message-actions button')
  await appears(shown, 'body[data-state="too-little"]')
  return shown
}

async function busy(stage: Stage, state: string): Promise<Popup> {
  const tab = await page(BUSY)(stage)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const shown = await stage.browser.clickAction(tab)
  await appears(shown, `body[data-state="${state}"]`)
  return shown
}

/** The page goes elsewhere while it is read; where it is too quick, another tries again. */
async function changed(stage: Stage, tries = 5): Promise<Popup> {
  const tab = await page(BUSY)(stage)
  await new Promise((resolve) => setTimeout(resolve, 500))
  const shown = await stage.browser.clickAction(tab)
  stage.site.host('elsewhere.example', () => ({ body: STORY }))
  tab.goto('http://elsewhere.example/').catch(() => undefined)
  await appears(shown, 'body:not([data-state="loading"], [data-state="slow"])')
  const state = await shown.evaluate(() => document.body.dataset.state)
  if (state === 'error' || tries === 1) return shown
  await shown.close()
  return changed(stage, tries - 1)
}
