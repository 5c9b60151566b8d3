/** What each key does in a reader over the whole view: see `KeyList`, which tells of them. */
import type { Settings } from '../../settings/settings'
import type { Listening } from '../listen/use-listening'
import { typeKeys } from '../settings/type-keys'
import type { ChangeSettings } from '../settings/use-settings'
import { type Keys, useKeys } from '../use-keys'
import type { PanelName } from './ReadingBar'
import type { Travel } from './use-travel'

export interface ReadingKeys {
  settings: Settings
  change: ChangeSettings
  travel: Travel
  listening: Listening
  toggle(panel: PanelName): void
  /** The surface's own. */
  keys?: Keys | undefined
  /** Hears them: see `ReadingView`. */
  target?: EventTarget | undefined
}

export function useReadingKeys({
  settings,
  change,
  travel,
  listening,
  toggle,
  ...own
}: ReadingKeys) {
  useKeys(
    {
      ...typeKeys(settings, change),
      j: () => travel.step(1),
      k: () => travel.step(-1),
      ' ': ({ shiftKey }) => travel.page(shiftKey ? -1 : 1),
      o: () => toggle('outline'),
      a: () => toggle('type'),
      e: () => toggle('share'),
      l: listening.state.name === 'silent' ? listening.start : listening.stop,
      '?': () => toggle('keys'),
      ...own.keys
    },
    settings.singleKeys,
    own.target
  )
}
