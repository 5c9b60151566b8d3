/** Where settings are kept: on this device, and told at once to every open surface. */
import browser, { type Storage } from 'webextension-polyfill'
import { SETTINGS, type SettingKey, type Settings, settingsFrom } from '../settings/settings'

/** One record for each setting, so that two surfaces never write over one another. */
const PREFIX = 'setting:'
/** A copy that extension pages can read before their first paint. */
const COPY = 'settings'

const names = Object.keys(SETTINGS) as SettingKey[]

/** Defaults for what was never set, or is no choice any more; those last seen where a disk fails. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local
    .get(names.map((name) => PREFIX + name))
    .catch((error) => console.warn('The settings cannot be read:', error))
  if (!stored) return lastSettings()
  const settings = settingsFrom(
    Object.fromEntries(names.map((name) => [name, stored[PREFIX + name]]))
  )
  remember(settings)
  return settings
}

/** What is not named stays; every open surface hears of it. */
export async function writeSettings(changes: Partial<Settings>): Promise<void> {
  const records = Object.entries(changes).map(([name, value]) => [PREFIX + name, value])
  await browser.storage.local.set(Object.fromEntries(records))
}

/** Calls `listener` with all settings whenever one changes, here or elsewhere, until `signal`. */
export function onSettings(listener: (settings: Settings) => void, signal?: AbortSignal): void {
  const changed = async (changes: Record<string, Storage.StorageChange>) => {
    if (!names.some((name) => PREFIX + name in changes)) return
    const settings = await readSettings()
    if (!signal?.aborted) listener(settings)
  }
  browser.storage.local.onChanged.addListener(changed)
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(changed))
}

/**
 * The settings as last seen, without waiting, so that a page is never painted in one theme and
 * then in another. Only a copy: `readSettings` has the truth. Defaults inside a web page, whose
 * storage is not ours.
 */
export function lastSettings(): Settings {
  if (!isOurPage()) return settingsFrom({})
  try {
    return settingsFrom(JSON.parse(localStorage.getItem(COPY) ?? '{}'))
  } catch {
    // A broken copy is as good as none: the truth follows.
    return settingsFrom({})
  }
}

function remember(settings: Settings): void {
  if (!isOurPage()) return
  try {
    localStorage.setItem(COPY, JSON.stringify(settings))
  } catch (error) {
    console.warn('The settings are not remembered:', error)
  }
}

/** Neither a web page, where we are guests, nor a worker, which has no such storage. */
function isOurPage(): boolean {
  return 'localStorage' in globalThis && browser.runtime.getURL('').startsWith(location.origin)
}
