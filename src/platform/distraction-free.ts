/** Covers the page in a tab with its article, or uncovers it. */
import { readingOf } from '../article/reading-of'
import { type Article, fail, ok, type Result } from '../article/types'
import { callScript, loadScripts } from './page-scripts'
import type { ReadScripts } from './read-page'

/** Paths of the built `surfaces/page` scripts. */
export interface ViewScripts extends ReadScripts {
  view: string
}

/**
 * The tab must be one that the reader has just acted on. `article` is what to show, where it has
 * been read already; else the page is read.
 */
export async function toggleDistractionFree(
  tabId: number,
  scripts: ViewScripts,
  article?: Article
): Promise<Result<'entered' | 'left'>> {
  const laidOut = article && (await enterLaidOut(tabId, article))
  if (laidOut) return laidOut
  const toggle = () =>
    callScript(
      tabId,
      (article: Article | null) => globalThis.ledeView?.toggle(article ? { article } : {}),
      article ?? null
    )
  const first = await toggle()
  if (!first.ok) return first
  if (first.value) return first.value
  const loaded = await loadView(tabId, scripts)
  if (!loaded.ok) return loaded
  const second = await toggle()
  return second.ok ? (second.value ?? fail('page-changed')) : second
}

/** What has been laid out need not be sent again. Undefined where it is not there. */
async function enterLaidOut(tabId: number, article: Article) {
  const reading = readingOf(article)
  const entered = await callScript(
    tabId,
    (reading: string) => globalThis.ledeView?.enterLaidOut(reading),
    reading
  )
  return entered.ok ? entered.value : entered
}

/**
 * Makes ready what a toggle takes, so that it takes no time: the scripts, unless they are there
 * already, and `article`, laid out apart from the page. Tells whether the page is covered now.
 */
export async function prepareDistractionFree(
  tabId: number,
  scripts: ViewScripts,
  article: Article
): Promise<Result<boolean>> {
  const covered = await callScript(tabId, () => globalThis.ledeView?.isOpen())
  if (!covered.ok) return covered
  if (covered.value) return ok(true)
  if (covered.value === undefined) {
    const loaded = await loadView(tabId, scripts)
    if (!loaded.ok) return loaded
  }
  const laidOut = await callScript(
    tabId,
    (article: Article) => globalThis.ledeView?.prepare(article),
    article
  )
  return laidOut.ok ? ok(false) : laidOut
}

const loadView = (tabId: number, { extract, more, view }: ViewScripts) =>
  loadScripts(tabId, [extract, more, view])
