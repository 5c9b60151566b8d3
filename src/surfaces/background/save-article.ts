/** Saves the article of a tab without opening anything: by shortcut or from the context menu. */
import type { Article } from '../../article/types'
import { openPopup } from '../../platform/action'
import { callScript, loadScripts } from '../../platform/page-scripts'
import { readPage } from '../../platform/read-page'
import extract from '../page/extract.iife?script'
import more from '../page/more.iife?script'
import said from '../page/said.iife?script'

/** The page itself saves, by message, and says so; where it has no article, the popup says why. */
export async function saveArticle(tabId: number): Promise<void> {
  const read = await readPage(tabId, { extract, more })
  const loaded = read.ok ? await loadScripts(tabId, [said]) : read
  if (!read.ok || !loaded.ok) return openPopup()
  const toggled = await callScript(
    tabId,
    (article: Article) => globalThis.ledeSaid?.toggle(article),
    read.value
  )
  if (!toggled.ok) console.warn('Not saved:', toggled.problem)
}
