/** Every setting: its key, its default and its choices. Panels and options are drawn from here. */

interface Setting<Value> {
  default: Value
  /** In the order in which they are offered. */
  choices: readonly Value[]
}

const setting = <const Value>(
  fallback: NoInfer<Value>,
  choices: readonly Value[]
): Setting<Value> => ({
  default: fallback,
  choices
})

const SWITCH = [false, true] as const

export const SETTINGS = {
  /** `auto` follows the system. */
  theme: setting('auto', ['auto', 'light', 'sepia', 'dark', 'contrast']),
  face: setting('newsreader', [
    'newsreader',
    'literata',
    'atkinson',
    'opendyslexic',
    'system-serif',
    'system-sans'
  ]),
  /** A step of the reading scale, `--read-1` to `--read-9`. */
  size: setting(4, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
  lineSpacing: setting('normal', ['tight', 'normal', 'open']),
  column: setting('normal', ['narrow', 'normal', 'wide']),
  letterSpacing: setting('normal', ['normal', 'open', 'wide']),
  wordSpacing: setting('normal', ['normal', 'open', 'wide']),
  justify: setting(false, SWITCH),
  /** Japanese set in vertical lines, where the surface can. */
  vertical: setting(false, SWITCH),
  /** The first paragraph a size up. */
  largeLede: setting(true, SWITCH),
  dimImages: setting(true, SWITCH),
  /** What a press of the toolbar button does; where a page has no story, the popup says so. */
  button: setting('popup', ['popup', 'distraction-free']),
  /** Speech, as a multiple of the voice's own speed. */
  speed: setting(1, [0.7, 0.85, 1, 1.25, 1.5, 1.75, 2]),
  /** Keys without a modifier, such as D or J (WCAG 2.1.4 wants them to be optional). */
  singleKeys: setting(true, SWITCH),
  /** Whether the place reached is kept for articles that are not saved, too. */
  rememberPlaces: setting(true, SWITCH),
  /** Whether the library page reminds of a backup that is due. */
  backupReminder: setting(true, SWITCH)
}

export type SettingKey = keyof typeof SETTINGS
export type Settings = { [Key in SettingKey]: (typeof SETTINGS)[Key]['choices'][number] }

/** Faces that come with the extension; the system's own need no file. */
export type BundledFace = Exclude<Settings['face'], 'system-serif' | 'system-sans'>

/** Whether its files come with Lede. */
export const isBundled = (face: Settings['face']): face is BundledFace =>
  face !== 'system-serif' && face !== 'system-sans'

const keys = Object.keys(SETTINGS) as SettingKey[]

/** The settings in `stored`; what is missing or no longer offered takes its default. */
export function settingsFrom(stored: unknown): Settings {
  const found = (typeof stored === 'object' && stored !== null ? stored : {}) as object
  const entries = keys.map((key) => {
    const { choices, default: fallback }: Setting<unknown> = SETTINGS[key]
    const value: unknown = Object.hasOwn(found, key) ? found[key as never] : undefined
    return [key, choices.includes(value) ? value : fallback]
  })
  return Object.fromEntries(entries) as Settings
}

/** The settings as they come. */
export const DEFAULTS: Settings = settingsFrom({})

/** The choice after the present one, and after the last the first. */
export function nextChoice<Key extends SettingKey>(
  key: Key,
  present: Settings[Key]
): Settings[Key] {
  const choices: readonly Settings[Key][] = SETTINGS[key].choices as never
  return choices[(choices.indexOf(present) + 1) % choices.length] ?? present
}
