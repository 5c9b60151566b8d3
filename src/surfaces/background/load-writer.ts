/** Brings the writers of files to a page that distraction-free mode covers. */
import { loadScripts } from '../../platform/page-scripts'
import script from '../page/write-article.iife?script'

/** Where the browser refuses, the page finds no writers and says so. */
export async function loadWriter(tabId: number | undefined): Promise<undefined> {
  const loaded = tabId === undefined ? undefined : await loadScripts(tabId, [script])
  if (loaded && !loaded.ok) console.warn('No writers:', loaded.problem)
  return undefined
}
