/** Tells a page that went elsewhere while it was read from one that the browser keeps private. */
import type { Tabs } from 'webextension-polyfill'
import { browser } from './native'

/** The tab as it is; undefined when it is gone. */
export const tabNow = (tabId: number): Promise<Tabs.Tab | undefined> =>
  browser.tabs.get(tabId).catch(() => undefined)

/**
 * Whether the tab has left the page that was clicked on, and so taken the click's grant with it.
 * Firefox shows us the address of every page that was clicked on, its own too; Chrome hides those
 * that it keeps private, so that there a hidden address tells nothing.
 */
export function hasMoved(before: Tabs.Tab | undefined, after: Tabs.Tab | undefined): boolean {
  if (!before || !after) return true
  if (before.url) return after.url !== before.url
  return showsOwnPages() || after.status === 'loading'
}

const showsOwnPages = () => 'getBrowserInfo' in browser.runtime
