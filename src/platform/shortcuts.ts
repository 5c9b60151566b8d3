/** The browser's own page for keyboard shortcuts. */
import browser from 'webextension-polyfill'

/** Firefox has a function for it (since 137), Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as {
    commands?: { openShortcutSettings?(): Promise<void> }
  }
  if (commands?.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
