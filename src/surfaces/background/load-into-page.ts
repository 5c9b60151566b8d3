/** Brings to a page that distraction-free mode covers what the reader has asked for there. */
import { loadScripts } from '../../platform/page-scripts'
import whole from '../page/whole.iife?script'
import writers from '../page/write-article.iife?script'

/** The writers of files. */
export const loadWriter = (tabId: number | undefined) => load(tabId, writers)

/** What reads the other pages of a parted story. */
export const loadWhole = (tabId: number | undefined) => load(tabId, whole)

/** Where the browser refuses, the page finds nothing and says so. */
async function load(tabId: number | undefined, script: string): Promise<undefined> {
  const loaded = tabId === undefined ? undefined : await loadScripts(tabId, [script])
  if (loaded && !loaded.ok) console.warn('Not loaded:', script, loaded.problem)
  return undefined
}
