/** Keys, as they are printed on the keyboard, and what each does. */
import { Fragment } from 'preact'
import { type MessageKey, t } from '../../platform/i18n'

export type KeyRow = readonly [keys: readonly string[], does: MessageKey]

export function Keys({ rows, ...rest }: { rows: readonly KeyRow[]; class?: string }) {
  return (
    <dl {...rest}>
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
  )
}
