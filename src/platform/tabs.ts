/** The tab that the reader has just clicked on, and new ones beside it. */
import browser from 'webextension-polyfill'

/** Id of the active tab of this window; undefined where the browser shows none. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}

/** Closes the tab that this page of the extension stands in. */
export async function closeThisTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id)
}

/** Opens a page of the extension, such as `src/surfaces/reader/reader.html?id=…`. */
export async function openPage(path: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  await browser.tabs.create({
    url: browser.runtime.getURL(path),
    ...(tab && { index: tab.index + 1 })
  })
}
