/** Where the popup leads: over the page itself, or to a tab of its own. Each way closes it. */
import { type Article, fail, type Result } from '../../article/types'
import type { ActivePage } from '../../platform/active-page'
import { prepareDistractionFree, toggleDistractionFree } from '../../platform/distraction-free'
import { handOver } from '../../platform/handed-over'
import type { ReadingPlace } from '../../platform/messages'
import { openPage } from '../../platform/tabs'
import { printedPage, unsavedPage } from '../../ui/pages'
import { resumeAt } from '../../ui/reading/place'
import view from '../page/distraction-free.iife?script'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'

export interface Ways {
  /** Makes distraction-free mode ready. Tells whether the page is in it already. */
  prepare(article: Article): Promise<boolean>
  /** Gives a problem, and stays open, where the page is gone or refuses. */
  distractionFree(article: Article): Promise<Result<unknown>>
  /** `place`: where the reader is, unless they have not moved. */
  openInFull(article: Article, place?: ReadingPlace): Promise<void>
  /** A popup cannot print: the full tab does. */
  print(article: Article): Promise<void>
}

const scripts = { extract, more, view }

export const waysFrom = (where: Promise<ActivePage>): Ways => ({
  async prepare(article) {
    const { tab } = await where
    if (tab === undefined) return false
    const covered = await prepareDistractionFree(tab, scripts, article)
    return covered.ok ? covered.value : false
  },
  async distractionFree(article) {
    const { tab } = await where
    if (tab === undefined) return fail('restricted-page')
    const toggled = await toggleDistractionFree(tab, scripts, article)
    if (toggled.ok) close()
    return toggled
  },
  async openInFull(article, place) {
    await openPage(unsavedPage(await handOver(article), article.url, resumeAt(place)))
    close()
  },
  async print(article) {
    await openPage(printedPage(await handOver(article), article.url))
    close()
  }
})
