/** The tab that the reader has just clicked on. */
import browser from 'webextension-polyfill'

/** Id of the active tab of this window; undefined where the browser shows none. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id
}
