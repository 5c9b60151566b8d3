/** Covers the page in a tab with its article, or uncovers it. */
import { fail, ok, type Result } from '../article/types'
import { callScript, loadScripts } from './page-scripts'
import type { ReadScripts } from './read-page'

/** Paths of the built `surfaces/page` scripts. */
export interface ViewScripts extends ReadScripts {
  view: string
}

/**
 * The tab must be one that the reader has just acted on. `anyway` takes the longest run of text
 * where the page does not look like an article.
 */
export async function toggleDistractionFree(
  tabId: number,
  scripts: ViewScripts,
  anyway = false
): Promise<Result<'entered' | 'left'>> {
  const prepared = await prepareDistractionFree(tabId, scripts)
  if (!prepared.ok) return prepared
  const toggled = await callScript(
    tabId,
    (anyway: boolean) => globalThis.ledeView?.toggle({ anyway }),
    anyway
  )
  return toggled.ok ? (toggled.value ?? fail('page-changed')) : toggled
}

/**
 * Loads what is needed, unless it is there already, so that a later toggle takes no time.
 * Tells whether the page is covered now.
 */
export async function prepareDistractionFree(
  tabId: number,
  { extract, second, view }: ViewScripts
): Promise<Result<boolean>> {
  const covered = await callScript(tabId, () => globalThis.ledeView?.isOpen())
  if (!covered.ok) return covered
  if (covered.value !== undefined) return ok(covered.value)
  const loaded = await loadScripts(tabId, [extract, second, view])
  return loaded.ok ? ok(false) : loaded
}
