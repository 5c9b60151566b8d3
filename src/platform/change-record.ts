/** Changes a record of the browser's storage by what it holds, whoever else changes it at that moment. */
import browser from 'webextension-polyfill'

/**
 * `change` is given what is stored, undefined where nothing is. One change after another, whatever
 * tabs are open: as a window closes, each of its stories tells at once where its reader was.
 */
export function changeRecord(name: string, change: (stored: unknown) => unknown): Promise<void> {
  return navigator.locks.request(`record ${name}`, async () => {
    const { [name]: stored } = await browser.storage.local.get(name)
    await browser.storage.local.set({ [name]: change(stored) })
  })
}
