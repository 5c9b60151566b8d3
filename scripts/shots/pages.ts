/** The pages of the extension that stand in a tab of their own. */
import { SECTIONS } from '../../src/surfaces/options/sections.ts'
import type { Tab } from '../../test/browsers/browser.ts'
import { appears } from '../../test/browsers/wait.ts'
import type { Shot, Stage } from './shot.ts'

const SIZES = [
  { width: 1280, height: 900 },
  { width: 360, height: 740 }
]

async function open({ browser }: Stage, page: string, shows: string): Promise<Tab> {
  const tab = await browser.openTab(browser.extensionUrl(`src/surfaces/${page}`))
  await appears(tab, shows)
  return tab
}

export const pageShots: Shot[] = [
  ...Object.keys(SECTIONS).map((section) => ({
    name: `options-${section}`,
    sizes: SIZES,
    show: (stage: Stage) =>
      open(stage, `options/options.html#${section}`, '.options-main .row, form')
  })),
  {
    name: 'welcome',
    sizes: SIZES,
    show: (stage) => open(stage, 'welcome/welcome.html', '.welcome li')
  }
]
