/** The one moment after the extension was installed; an update is none. */
import browser from 'webextension-polyfill'

const RECORD = 'welcomed'

/** Calls `act` once on this device, even if the extension is loaded anew. */
export function onFirstRun(act: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return
    const { [RECORD]: isWelcomed } = await browser.storage.local.get(RECORD)
    if (isWelcomed) return
    await browser.storage.local.set({ [RECORD]: true })
    await act()
  })
}
