/** "?": the keys of this surface. */
import { t } from '../../platform/i18n'
import { Panel } from '../panel/Panel'
import { type KeyRow, Keys } from './Keys'

/** What every reader knows; a surface adds its own. */
export const READING_KEYS: readonly KeyRow[] = [
  [['J', 'K'], 'key_paragraph'],
  [['Space', '⇧ Space'], 'key_page'],
  [['O'], 'outline'],
  [['A'], 'type_settings'],
  [['+', '−', '0'], 'key_size'],
  [['T'], 'key_theme'],
  [['L'], 'listen'],
  [['E'], 'share'],
  [['?'], 'key_list']
]

/** Of the surfaces that save the story, which are all but copies. */
export const SAVE_ROW: KeyRow = [['S'], 'save_to_library']

export interface KeyListProps {
  rows: readonly KeyRow[]
  onClose(): void
}

export function KeyList({ rows, onClose }: KeyListProps) {
  return (
    <Panel label={t('key_list')} class="key-list" onClose={onClose}>
      <h2 class="key-list-title" tabindex={0}>
        {t('key_list')}
      </h2>
      <Keys rows={rows} />
    </Panel>
  )
}
