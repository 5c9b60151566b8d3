/** The browser-level shortcuts of the manifest. A press grants the active tab, as a click does. */
import browser from 'webextension-polyfill'

/** Names as in manifest.json; the popup's own command needs no handler. */
export type CommandName = 'toggle-distraction-free' | 'save-article' | 'open-library'

/** On phones there are none. */
export function onCommands(acts: Record<CommandName, (tabId: number) => Promise<void>>): void {
  const { commands } = browser as Partial<Pick<typeof browser, 'commands'>>
  commands?.onCommand.addListener(async (name, tab) => {
    if (Object.hasOwn(acts, name) && tab?.id !== undefined) await acts[name as CommandName](tab.id)
  })
}
