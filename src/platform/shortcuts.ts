/** The keyboard shortcuts as they stand, and the browser's own page for changing them. */
import browser from 'webextension-polyfill'
import type { CommandName } from './commands'

export type ShortcutName = CommandName | '_execute_action'

/** From a command to its keys, such as `Alt+Shift+L`; empty where none is set. */
export async function shortcuts(): Promise<Partial<Record<ShortcutName, string>>> {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>
  const all = (await commands?.getAll()) ?? []
  return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut ?? '']))
}

/** Firefox has a function for it (since 137), Chromium an address. */
export async function openShortcuts(): Promise<void> {
  const { commands } = browser as unknown as {
    commands?: { openShortcutSettings?(): Promise<void> }
  }
  if (commands?.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
