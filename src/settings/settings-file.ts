/** Settings as a file that the reader keeps or carries to another device; strict in what it takes. */
import { SETTINGS, type SettingKey, type Settings } from './settings'

/** What tells such a file from any other. */
const MARK = { lede: 'settings', version: 1 }

/** What a file holds, or why it is refused as a whole: nothing of a doubtful file is taken. */
export type ReadSettingsFile =
  | { name: 'settings'; settings: Partial<Settings> }
  | { name: 'unreadable' }
  /** Keys that there are no settings for. */
  | { name: 'unknown'; keys: string[] }
  /** Keys whose values are not offered. */
  | { name: 'wrong'; keys: SettingKey[] }

/** JSON, indented for those who read it. */
export const writeSettingsFile = (settings: Settings): string =>
  `${JSON.stringify({ ...MARK, settings }, null, 2)}\n`

/** Settings that the file does not name stay as they are. */
export function readSettingsFile(text: string): ReadSettingsFile {
  const found = parsed(text)
  if (!found) return { name: 'unreadable' }
  const keys = Object.keys(found)
  const unknown = keys.filter((key) => !isSetting(key))
  if (unknown.length > 0) return { name: 'unknown', keys: unknown }
  const wrong = keys.filter(isSetting).filter((key) => !isOffered(key, found[key]))
  if (wrong.length > 0) return { name: 'wrong', keys: wrong }
  return { name: 'settings', settings: found as Partial<Settings> }
}

const isSetting = (key: string): key is SettingKey => Object.hasOwn(SETTINGS, key)

function isOffered(key: SettingKey, value: unknown): boolean {
  const choices: readonly unknown[] = SETTINGS[key].choices
  return choices.includes(value)
}

function parsed(text: string): Record<string, unknown> | undefined {
  try {
    const file: unknown = JSON.parse(text)
    const { lede, version, settings } = (file ?? {}) as Record<string, unknown>
    const isOurs = lede === MARK.lede && version === MARK.version
    const isMap = typeof settings === 'object' && settings !== null && !Array.isArray(settings)
    return isOurs && isMap ? (settings as Record<string, unknown>) : undefined
  } catch {
    // Any file can be chosen; this one is no JSON.
    return undefined
  }
}
