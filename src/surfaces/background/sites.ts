/** Sites whose stories open by themselves: what runs there is registered for them, and only them. */
import { askForSite } from '../../platform/grants'
import type { MenuClick } from '../../platform/menus'
import { runOnSites } from '../../platform/site-scripts'
import { chooseSite, openSites, readSites, siteOf } from '../../platform/sites'
import { openPage } from '../../platform/tabs'
import { optionsPage } from '../../ui/pages'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'
import onSite from '../page/on-site.iife?script'
import { distractionFree } from './distraction-free'

const round = { last: Promise.resolve() }

/** One after another, since a choice and its permission come as two events. */
export function tendSites(): Promise<void> {
  const tended = round.last.then(async () =>
    runOnSites(await openSites(), [extract, more, view, onSite])
  )
  round.last = tended.catch((error) => console.warn('Sites not tended:', error))
  return round.last
}

/** "Always open stories from this site distraction-free"; chosen already, it shows where it can be undone. */
export async function alwaysHere(tabId: number, { pageUrl = '' }: MenuClick): Promise<void> {
  const site = siteOf(pageUrl)
  if (!site) return openPage(optionsPage('sites'))
  // Nothing is waited for before the browser is asked: it would forget the click.
  const isGranted = await askForSite(site)
  if (!isGranted) return
  if ((await readSites()).includes(site)) return openPage(optionsPage('sites'))
  await chooseSite(site, true)
  await distractionFree(tabId)
}
