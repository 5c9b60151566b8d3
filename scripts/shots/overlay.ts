/** Distraction-free mode over a page, as a reader meets it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab } from '../../test/browsers/browser.ts'
import { appears, until } from '../../test/browsers/wait.ts'
import { READING_SIZES, type Shot, type Stage } from './shot.ts'
import { story } from './stories.ts'

export const overlayShots: Shot[] = [
  row('overlay', 'aggregator'),
  row('overlay-reading', 'long-read', readOn),
  row('overlay-outline', 'long-read', (tab) => tab.press('o')),
  row('overlay-type', 'long-read', (tab) => tab.press('a')),
  row('overlay-share', 'aggregator', (tab) => tab.press('e')),
  row('overlay-keys', 'aggregator', (tab) => tab.press('?')),
  row('overlay-rich', 'rich-body', readOn),
  row('overlay-rtl', 'arabic'),
  row('overlay-ja', 'japanese'),
  row('overlay-hi', 'hindi'),
  row('overlay-th', 'thai')
]

function row(name: string, slug: string, then?: (tab: Tab) => Promise<void>): Shot {
  return { name, sizes: READING_SIZES, show: (stage) => cover(stage, slug, then) }
}

async function cover(stage: Stage, slug: string, then?: (tab: Tab) => Promise<void>): Promise<Tab> {
  const tab = await story(slug)(stage)
  const popup = await stage.browser.clickAction(tab)
  await appears(popup, '.body p')
  await popup.click('.distraction-free')
  const isCovered = () =>
    tab.evaluate(() => document.documentElement.lastElementChild?.localName === 'lede-reader')
  await until(isCovered, 'the cover')
  await tab.show()
  // The root is closed, so nobody can be asked whether the paper has faded in.
  await pause(700)
  await then?.(tab)
  return tab
}

async function readOn(tab: Tab): Promise<void> {
  for (let step = 0; step < 4; step++) {
    await tab.press('j')
    await pause(400)
  }
}
