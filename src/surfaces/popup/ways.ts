/** Where the popup leads: over the page itself, or to a tab of its own. Each way closes it. */
import { type Article, fail, ok, type Result } from '../../article/types'
import { type ActivePage, isPrivateContext } from '../../platform/active-page'
import { prepareDistractionFree, toggleDistractionFree } from '../../platform/distraction-free'
import { handOver } from '../../platform/handed-over'
import type { ReadingPlace } from '../../platform/messages'
import { callScript } from '../../platform/page-scripts'
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
  openInFull(article: Article, place?: ReadingPlace): Promise<Result<unknown>>
  /** A popup cannot print: the full tab does. */
  print(article: Article): Promise<Result<unknown>>
}

const scripts = { extract, more, view }

export function waysFrom(where: Promise<ActivePage>): Ways {
  const ways: Ways = {
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
    openInFull: (article, place) =>
      inTab(article, (name) => unsavedPage(name, article.url, resumeAt(place))),
    print: (article) => inTab(article, (name) => printedPage(name, article.url), printThere)
  }
  return ways

  /**
   * Chromium shows our pages in usual windows alone, and keeps a history of those: what is read in a
   * private one stays over its page, and `there` is called in that.
   */
  async function inTab(
    article: Article,
    pageOf: (name: string) => string,
    there = (): void => {}
  ): Promise<Result<unknown>> {
    const { isPrivate, tab } = await where
    if (!isPrivate || isPrivateContext() || tab === undefined) {
      await openPage(pageOf(await handOver(article)))
      close()
      return ok(undefined)
    }
    const isCovered = await ways.prepare(article)
    const covered = isCovered ? ok(undefined) : await toggleDistractionFree(tab, scripts, article)
    if (covered.ok) await callScript(tab, there)
    if (covered.ok) close()
    return covered
  }
}

/** Runs in the page, whose printing is the story's while that covers it. */
const printThere = () => void setTimeout(() => print())
