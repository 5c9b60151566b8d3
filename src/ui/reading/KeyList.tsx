/** "?": the keys of this surface. */
import { Fragment } from 'preact'
import { type MessageKey, t } from '../../platform/i18n'
import { Panel } from '../panel/Panel'

/** Keys as they are printed on the keyboard, and what they do. */
export type KeyRow = readonly [keys: readonly string[], does: MessageKey]

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
      <dl>
        {rows.map(([keys, does]) => (
          <Fragment key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key} class="key">
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>
              <bdi>{t(does)}</bdi>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Panel>
  )
}
