/** The browser's shortcuts as they stand, and the single keys. */
import { useEffect, useState } from 'preact/hooks'
import { type MessageKey, t } from '../../platform/i18n'
import { openShortcuts, type ShortcutName, shortcuts } from '../../platform/shortcuts'
import { KeyRows } from './KeyRows'
import { Row, SwitchRow } from './Row'
import type { Pane } from './sections'

const COMMANDS = {
  _execute_action: 'read',
  'toggle-distraction-free': 'command_distraction_free',
  'save-article': 'command_save',
  'open-library': 'command_library'
} as const satisfies Record<ShortcutName, MessageKey>

export function ShortcutsSection({ settings, change }: Pane) {
  const [set, setSet] = useState<Partial<Record<ShortcutName, string>>>({})
  useEffect(() => {
    const look = () => void shortcuts().then(setSet)
    look()
    // They are changed on a page of the browser's own.
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return (
    <>
      {Object.entries(COMMANDS).map(([name, does]) => {
        const keys = set[name as ShortcutName]
        return (
          <Row key={name} label={t(does)}>
            {keys ? <kbd class="key">{keys}</kbd> : <span class="figure">{t('not_set')}</span>}
          </Row>
        )
      })}
      <Row label={t('change_shortcuts')} hint={t('shortcuts_hint')}>
        <button type="button" class="button button-line" onClick={() => void openShortcuts()}>
          {t('change_shortcuts')}
        </button>
      </Row>
      <p class="options-text">{t('address_bar_hint')}</p>
      <SwitchRow
        label={t('single_keys')}
        hint={t('single_keys_hint')}
        setting="singleKeys"
        {...{ settings, change }}
      />
      {settings.singleKeys && <KeyRows />}
    </>
  )
}
