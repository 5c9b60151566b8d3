/** Items in the browser's context menu. Choosing one grants the active tab, as a click does. */
import browser, { type Menus } from 'webextension-polyfill'

export interface MenuEntry {
  id: string
  title: string
  contexts: [Menus.ContextType, ...Menus.ContextType[]]
  /** Without `await` before it asks for a permission: browsers forget the click. */
  act(tabId: number, click: MenuClick): Promise<void>
}

/** What the browser tells of the place that was clicked. */
export interface MenuClick {
  linkUrl?: string | undefined
  /** Firefox alone tells it. */
  linkText?: string | undefined
  selectionText?: string | undefined
  /** The address of the page in front. */
  pageUrl?: string | undefined
}

/** Pages that may hold an article. */
const PAGES = ['http://*/*', 'https://*/*', 'file:///*']

/**
 * `entries` gives the items in the interface's present language. Browsers keep them between
 * runs, so they are made anew only when the extension or the browser has changed. On phones there
 * are no such menus.
 */
export function keepMenus(entries: () => readonly MenuEntry[]): void {
  const { contextMenus } = browser as Partial<Pick<typeof browser, 'contextMenus'>>
  if (!contextMenus) return
  const make = async () => {
    await contextMenus.removeAll()
    for (const { id, title, contexts } of entries())
      contextMenus.create({
        ...{ id, title, contexts },
        // The button's own menu is the same on every page.
        ...(!contexts.includes('action') && { documentUrlPatterns: PAGES })
      })
  }
  browser.runtime.onInstalled.addListener(make)
  browser.runtime.onStartup.addListener(make)
  contextMenus.onClicked.addListener(async (click, tab) => {
    const entry = entries().find(({ id }) => id === click.menuItemId)
    if (!entry || tab?.id === undefined) return
    const { linkUrl, linkText, selectionText } = click
    await entry.act(tab.id, { linkUrl, linkText, selectionText, pageUrl: tab.url ?? click.pageUrl })
  })
}
