/** New tabs beside the one in front, and what becomes of them. */
import browser, { type Tabs } from 'webextension-polyfill'

/** Closes the tab that this page of the extension stands in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Opens an address of the web in a tab in front; gives its id. */
export async function openAddress(url: string): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return (await browser.tabs.create({ url, ...(tab && { index: tab.index + 1 }) })).id
}

/** Milliseconds that a page is given to load. */
const PATIENCE = 60_000

/**
 * Resolves when the tab has loaded a page that may be read: true; or false when it is closed, or
 * stays on what Lede has no permission to see.
 */
export function isReadable(tabId: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  // The address shows only where the host is granted, and never while the tab is still empty.
  const look = ({ id, status, url }: Tabs.Tab) => {
    if (id === tabId && status === 'complete' && /^https?:/.test(url ?? '')) resolve(true)
  }
  const updated = (_id: number, _change: unknown, tab: Tabs.Tab) => look(tab)
  const removed = (id: number) => id === tabId && resolve(false)
  browser.tabs.onUpdated.addListener(updated)
  browser.tabs.onRemoved.addListener(removed)
  const timer = setTimeout(() => resolve(false), PATIENCE)
  browser.tabs.get(tabId).then(look, () => resolve(false))
  return promise.finally(() => {
    clearTimeout(timer)
    browser.tabs.onUpdated.removeListener(updated)
    browser.tabs.onRemoved.removeListener(removed)
  })
}

/** Shows a page of the extension in a tab that is there; Back leads to what it showed before. */
export async function showPage(tabId: number, path: string): Promise<void> {
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(path) })
}

/** Firefox shows pages of the extension in private windows; Chromium opens them in a usual one. */
export const staysPrivate = (): boolean => 'getBrowserInfo' in browser.runtime

/**
 * Opens a page of the extension, such as `src/surfaces/reader/reader.html?id=…`, beside a tab: the
 * one in front unless another is given.
 */
export async function openPage(path: string, beside?: Tabs.Tab): Promise<void> {
  const tab = beside ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
  const { windowId, index = -1 } = tab ?? {}
  await browser.tabs.create({
    url: browser.runtime.getURL(path),
    ...(windowId !== undefined && { windowId, index: index + 1 })
  })
}
