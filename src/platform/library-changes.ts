/**
 * Word of what was saved and removed for scripts in pages: they share no channel with the library, but
 * the browser tells them of each record that is written.
 */
import browser, { type Storage } from 'webextension-polyfill'

/** It tells nothing but that something has changed: who hears it asks anew. */
const RECORD = 'library-changed'

export function tellScripts(): void {
  browser.storage.local
    .set({ [RECORD]: crypto.randomUUID() })
    .catch((error) => console.info('No page heard of a change:', error))
}

/** Calls `heard` after each change, until what it gives is called. */
export function onLibraryChange(heard: () => void): () => void {
  const told = (changes: Record<string, Storage.StorageChange>) => RECORD in changes && heard()
  browser.storage.local.onChanged.addListener(told)
  return () => browser.storage.local.onChanged.removeListener(told)
}
