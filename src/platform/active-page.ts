/** What the browser tells of the page that the reader has just clicked on. */
import { browser } from './native'

export interface ActivePage {
  /** The tab's id; absent where the browser shows no tab. */
  tab?: number
  /** The address it was asked for, also where nothing came; absent where the browser hides it. */
  url?: string
  /** In a private window, where nothing may be left behind unasked. */
  isPrivate: boolean
}

/**
 * Whether this very document belongs to a private window: in Firefox its storage is then another
 * one, which goes when the window closes.
 */
export const isPrivateContext = (): boolean => browser.extension.inIncognitoContext ?? false

/** Its address only where a click has granted the tab, or a host is. */
export async function activePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const isPrivate = tab?.incognito ?? isPrivateContext()
  return {
    isPrivate,
    ...(tab?.id !== undefined && { tab: tab.id }),
    ...(tab?.url && { url: tab.url })
  }
}
