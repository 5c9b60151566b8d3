/** Where the popup leads: over the page itself, or to a tab of its own. Each way closes it. */
import { type Article, fail, type Result } from '../../article/types'
import { prepareDistractionFree, toggleDistractionFree } from '../../platform/distraction-free'
import { handOver } from '../../platform/handed-over'
import { activeTab, openPage } from '../../platform/tabs'
import { unsavedPage } from '../../ui/pages'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import second from '../page/second-finder.iife?script'

export interface Ways {
  /** Whether the page is in distraction-free mode; also makes ready what that takes. */
  isCovered(): Promise<boolean>
  /** Gives a problem, and stays open, where the page is gone or refuses. */
  distractionFree(article: Article): Promise<Result<unknown>>
  openInFull(article: Article): Promise<void>
}

const scripts = { extract, second, view }

export const ways: Ways = {
  async isCovered() {
    const tab = await activeTab()
    const covered = tab === undefined ? undefined : await prepareDistractionFree(tab, scripts)
    return covered?.ok ? covered.value : false
  },
  async distractionFree(article) {
    const tab = await activeTab()
    if (tab === undefined) return fail('restricted-page')
    const toggled = await toggleDistractionFree(tab, scripts, article)
    if (toggled.ok) close()
    return toggled
  },
  async openInFull(article) {
    await openPage(unsavedPage(await handOver(article), article.url))
    close()
  }
}
