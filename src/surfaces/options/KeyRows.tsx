/** The single keys, by the surface that hears them. */
import { Fragment } from 'preact'
import { t } from '../../platform/i18n'
import { LIBRARY_KEYS } from '../../ui/library-keys'
import { type KeyRow, READING_KEYS } from '../../ui/reading/KeyList'

export function KeyRows() {
  return (
    <>
      <h2>{t('keys_reading')}</h2>
      <Keys rows={READING_KEYS} />
      <h2>{t('keys_library')}</h2>
      <Keys rows={LIBRARY_KEYS} />
    </>
  )
}

function Keys({ rows }: { rows: readonly KeyRow[] }) {
  return (
    <dl class="options-keys">
      {rows.map(([keys, does]) => (
        <Fragment key={does}>
          <dt>
            {keys.map((key) => (
              <kbd key={key} class="key">
                {key}
              </kbd>
            ))}
          </dt>
          <dd>{t(does)}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
