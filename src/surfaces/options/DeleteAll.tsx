/** "Delete everything": the one act that asks first, since it cannot be undone. */
import { useId, useRef } from 'preact/hooks'
import { deleteAll } from '../../library/delete-all'
import { t, tCount } from '../../platform/i18n'
import { tell } from '../../platform/messages'
import { Row } from './Row'
import type { Pane } from './sections'

export interface DeleteAllProps extends Pick<Pane, 'library' | 'say'> {
  count: number
  onDeleted(): void
}

export function DeleteAll({ library, say, count, onDeleted }: DeleteAllProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  const act = async () => {
    dialog.current?.close()
    const db = await library()
    const done = db.ok ? await deleteAll(db.value) : db
    if (done.ok) tell('library:tend', true)
    say({ text: done.ok ? tCount('deleted', done.value) : t('change_failed') })
    onDeleted()
  }
  return (
    <Row label={t('delete_everything')} hint={t('delete_everything_hint')}>
      <button
        type="button"
        class="button button-line button-danger"
        onClick={() => dialog.current?.showModal()}
      >
        {t('delete_everything')}
      </button>
      <dialog ref={dialog} class="panel options-dialog" aria-labelledby={title}>
        <h2 id={title}>{tCount('delete_all_title', count)}</h2>
        <p>{t('delete_all_body')}</p>
        <div class="message-actions">
          <button type="button" class="button button-solid" onClick={() => dialog.current?.close()}>
            {t('keep_them')}
          </button>
          <button type="button" class="button button-line button-danger" onClick={act}>
            {t('delete_everything')}
          </button>
        </div>
      </dialog>
    </Row>
  )
}
