/** The hosts that the reader has allowed, one by one, and giving them back. */
import browser from 'webextension-polyfill'

/** All that is granted now, as match patterns such as `https://news.example/*`. */
export async function grants(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll()
  return origins.toSorted()
}

/**
 * Asks for one site; false where the reader refuses, or the browser refuses to ask. Call it in the
 * handler of the click itself, before any `await`: browsers forget the click.
 */
export async function askForSite(pattern: string): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [pattern] })
  } catch (error) {
    console.info('Not asked for:', error)
    return false
  }
}

/** False where the browser does not take it back. */
export const giveBack = (pattern: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [pattern] })

/** Calls `act` whenever something was granted or given back, here or in the browser's own pages. */
export function onGrants(act: () => void, signal?: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions
  onAdded.addListener(act)
  onRemoved.addListener(act)
  signal?.addEventListener('abort', () => {
    onAdded.removeListener(act)
    onRemoved.removeListener(act)
  })
}
