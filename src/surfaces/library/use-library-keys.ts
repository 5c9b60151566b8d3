/** The keys of the library page. */
import type { RefObject } from 'preact'
import type { Settings } from '../../settings/settings'
import { typeKeys } from '../../ui/settings/type-keys'
import type { ChangeSettings } from '../../ui/settings/use-settings'
import { useKeys } from '../../ui/use-keys'
import type { Acts } from './use-acts'
import type { Current } from './use-current'
import type { Selection } from './use-selection'
import type { Stories } from './use-stories'
import type { Looking } from './view'

export interface LibraryKeysOptions {
  current: Current
  stories: Stories
  selection: Selection
  acts: Acts
  looking: Looking
  look(next: Looking): void
  search: RefObject<HTMLInputElement | null>
  showKeys(isShown: boolean): void
  settings: Settings
  change: ChangeSettings
}

export function useLibraryKeys(options: LibraryKeysOptions): void {
  const { current, stories, selection, acts, looking, look, search, showKeys } = options
  const { settings, change } = options
  const onCurrent = (act: (key: string) => void) => () => {
    if (current.key !== undefined && stories.keys?.includes(current.key)) act(current.key)
  }
  const removeSome = () => {
    if (selection.picked.size > 0) acts.remove([...selection.picked])
    else onCurrent((key) => acts.remove([key]))()
  }
  const { t: nextTheme = () => {} } = typeKeys(settings, change)
  useKeys(
    {
      t: nextTheme,
      j: () => current.move(1),
      k: () => current.move(-1),
      x: onCurrent((key) => {
        selection.start()
        selection.toggle(key)
      }),
      s: onCurrent((key) => acts.remove([key])),
      o: onCurrent((key) => {
        const url = stories.entry(key)?.url
        if (url) open(url, '_blank', 'noopener,noreferrer')
      }),
      '/': () => search.current?.focus(),
      '?': () => showKeys(true)
    },
    settings.singleKeys
  )
  // Not single letters: the switch for those leaves them alone.
  useKeys(
    {
      delete: removeSome,
      escape: () => {
        if (looking.query) look({ ...looking, query: '' })
        else selection.stop()
      }
    },
    true
  )
}
