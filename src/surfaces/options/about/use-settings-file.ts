/** All settings at once: to a file, from a file, and as they came. Each can be undone. */
import { listFormat } from '../../../article/formatters'
import { language, t, tCount } from '../../../platform/i18n'
import { DEFAULTS } from '../../../settings/settings'
import {
  type ReadSettingsFile,
  readSettingsFile,
  writeSettingsFile
} from '../../../settings/settings-file'
import { chooseFile } from '../../../ui/choose-file'
import { download } from '../../../ui/share/download'
import type { Pane } from '../sections'

export interface SettingsFile {
  save(): void
  load(): void
  reset(): void
}

/** A file of settings has a few hundred bytes; this one is none. */
const LARGEST = 100_000

export function useSettingsFile({
  settings,
  change,
  say
}: Pick<Pane, 'settings' | 'change' | 'say'>): SettingsFile {
  const undo = {
    label: t('undo'),
    isUndo: true,
    act: () => change(settings)
  }
  const take = async (file: File) => {
    const read: ReadSettingsFile =
      file.size > LARGEST ? { name: 'unreadable' } : readSettingsFile(await file.text())
    if (read.name !== 'settings')
      return say({ text: refusal(read), stays: true, action: closing() })
    change(read.settings)
    say({ text: tCount('settings_imported', Object.keys(read.settings).length), action: undo })
  }
  return {
    save() {
      const name = `${t('settings_file')}.json`
      download(new Blob([writeSettingsFile(settings)], { type: 'application/json' }), name)
      say({ text: t('downloaded', name) })
    },
    load: () => chooseFile('.json,application/json', (file) => void take(file)),
    reset() {
      change(DEFAULTS)
      say({ text: t('settings_reset'), action: undo })
    }
  }
}

const closing = () => ({ label: t('close'), act: () => {} })

function refusal(read: Exclude<ReadSettingsFile, { name: 'settings' }>): string {
  if (read.name === 'unreadable') return t('settings_unreadable')
  const names = listFormat(language(), { type: 'conjunction' }).format(read.keys.slice(0, 5))
  return t(read.name === 'unknown' ? 'settings_unknown' : 'settings_wrong', names)
}
