/** Where the popup leads: over the page itself, or to a tab of its own. Each way closes it. */
import { type Article, fail, type Result } from '../../article/types'
import { prepareDistractionFree, toggleDistractionFree } from '../../platform/distraction-free'
import { handOver } from '../../platform/handed-over'
import { activeTab, openPage } from '../../platform/tabs'
import { printedPage, unsavedPage } from '../../ui/pages'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'

export interface Ways {
  /** Makes distraction-free mode ready. Tells whether the page is in it already. */
  prepare(article: Article): Promise<boolean>
  /** Gives a problem, and stays open, where the page is gone or refuses. */
  distractionFree(article: Article): Promise<Result<unknown>>
  openInFull(article: Article): Promise<void>
  /** A popup cannot print: the full tab does. */
  print(article: Article): Promise<void>
}

const scripts = { extract, more, view }

/** A popup closes when the reader goes to another tab: it is asked for once, before it is needed. */
const asked: { tab?: Promise<number | undefined> } = {}
const tabHere = () => {
  asked.tab ??= activeTab()
  return asked.tab
}

export const ways: Ways = {
  async prepare(article) {
    const tab = await tabHere()
    if (tab === undefined) return false
    const covered = await prepareDistractionFree(tab, scripts, article)
    return covered.ok ? covered.value : false
  },
  async distractionFree(article) {
    const tab = await tabHere()
    if (tab === undefined) return fail('restricted-page')
    const toggled = await toggleDistractionFree(tab, scripts, article)
    if (toggled.ok) close()
    return toggled
  },
  async openInFull(article) {
    await openPage(unsavedPage(await handOver(article), article.url))
    close()
  },
  async print(article) {
    await openPage(printedPage(await handOver(article), article.url))
    close()
  }
}
