/** The full tab, on every script that the fixtures are written in. */
import type { Tab } from '../../test/browsers/browser.ts'
import { appears, until } from '../../test/browsers/wait.ts'
import { READING_SIZES, type Shot, type Stage } from './shot.ts'
import { story } from './stories.ts'

export const readerShots: Shot[] = [
  row('reader', 'json-ld-graph'),
  row('reader-rich', 'rich-body'),
  row('reader-rtl', 'arabic'),
  {
    ...row('reader-vertical', 'japanese', (tab) => appears(tab, '[data-flow="left"]')),
    settings: { 'setting:vertical': true }
  },
  { ...row('reader-print', 'rich-body'), sizes: [], isPrinted: true, themes: ['dark'] },
  { name: 'reader-gone', sizes: READING_SIZES, show: gone }
]

function row(name: string, slug: string, then?: (tab: Tab) => Promise<void>): Shot {
  return { name, sizes: READING_SIZES, show: (stage) => full(stage, story(slug), then) }
}

/** A story in the full tab; `open` brings its page. */
export async function full(
  stage: Stage,
  open: (stage: Stage) => Promise<Tab>,
  then?: (tab: Tab) => Promise<void>
): Promise<Tab> {
  const popup = await stage.browser.clickAction(await open(stage))
  await appears(popup, '.body p')
  // The popup closes itself while it is being pressed.
  await popup.evaluate(() => {
    const button = document.querySelector('.distraction-free')?.previousElementSibling
    setTimeout(() => (button as HTMLElement | null)?.click())
  })
  const tab = await until(async () => {
    for (const one of await stage.browser.tabs())
      if ((await one.url()).includes('reader.html')) return one
    return undefined
  }, 'the full tab')
  await tab.show()
  await appears(tab, '.body p')
  await then?.(tab)
  return tab
}

async function gone({ browser }: Stage): Promise<Tab> {
  const page = 'src/surfaces/reader/reader.html?unsaved=none&original=http%3A%2F%2Fa.example%2F'
  const tab = await browser.openTab(browser.extensionUrl(page))
  await appears(tab, '.message')
  return tab
}
