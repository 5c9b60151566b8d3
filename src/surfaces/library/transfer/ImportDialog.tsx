/** What an import would do, before anything is done. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { RowProblem } from '../../../library/import/incoming'
import { t, tCount } from '../../../platform/i18n'
import type { Transfer } from './use-transfer'

const REASONS = {
  'no-address': 'row_no_address',
  'address-not-web': 'row_not_web'
} as const satisfies Record<RowProblem, string>

export function ImportDialog({ pending, accept, refuse }: Transfer) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    if (pending) dialog.current?.showModal()
  }, [pending])
  if (!pending) return null
  const { source, stories, toFetch, alreadyHere, unreadable, unreadableCount } = pending.outlook
  return (
    <dialog
      ref={dialog}
      class="panel import-dialog"
      aria-labelledby="import-title"
      onClose={refuse}
    >
      <h2 id="import-title">{t('import_from', source)}</h2>
      <p>
        {[
          tCount('import_stories', stories),
          tCount('import_here', alreadyHere),
          ...(unreadableCount > 0 ? [tCount('import_failed_rows', unreadableCount)] : [])
        ].join(', ')}
      </p>
      {toFetch > 0 && <p>{tCount('import_to_fetch', toFetch)}</p>}
      {unreadable.length > 0 && (
        <ul class="import-rows">
          {unreadable.map(({ place, reason }) => (
            <li key={place}>{t('import_row', place, t(REASONS[reason]))}</li>
          ))}
        </ul>
      )}
      <div class="message-actions">
        <button type="button" class="button button-solid" disabled={stories === 0} onClick={accept}>
          {t('import')}
        </button>
        <button type="button" class="button button-ghost" onClick={refuse}>
          {t('cancel')}
        </button>
      </div>
    </dialog>
  )
}
