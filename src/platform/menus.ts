/** Items in the browser's context menu. Choosing one grants the active tab, as a click does. */
import browser, { type Menus } from 'webextension-polyfill'

export interface MenuEntry {
  id: string
  title: string
  contexts: [Menus.ContextType, ...Menus.ContextType[]]
  act(tabId: number, click: MenuClick): Promise<void>
}

/** What the browser tells of the place that was clicked. */
export interface MenuClick {
  linkUrl?: string | undefined
  /** Firefox alone tells it. */
  linkText?: string | undefined
}

/** Pages that may hold an article. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/**
 * `entries` gives the items in the interface's present language. Browsers keep them between
 * runs, so they are made anew only when the extension or the browser has changed.
 */
export function keepMenus(entries: () => readonly MenuEntry[]): void {
  const make = async () => {
    await browser.contextMenus.removeAll()
    for (const { id, title, contexts } of entries())
      browser.contextMenus.create({ id, title, contexts, documentUrlPatterns: PAGES })
  }
  browser.runtime.onInstalled.addListener(make)
  browser.runtime.onStartup.addListener(make)
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, linkUrl, linkText }, tab) => {
    const entry = entries().find(({ id }) => id === menuItemId)
    if (entry && tab?.id !== undefined) await entry.act(tab.id, { linkUrl, linkText })
  })
}
