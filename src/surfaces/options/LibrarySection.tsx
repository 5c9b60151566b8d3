/** What the library takes, and emptying it. */
import { useEffect, useState } from 'preact/hooks'
import { overview, spaceUsed } from '../../library/overview'
import { t, tCount } from '../../platform/i18n'
import { bytes } from '../../ui/bytes'
import { LIBRARY_PAGE } from '../../ui/pages'
import { DeleteAll } from './DeleteAll'
import { Row, SwitchRow } from './Row'
import type { Pane } from './sections'

interface Holds {
  count: number
  space: number | undefined
}

export function LibrarySection({ settings, change, say, library }: Pane) {
  const [holds, setHolds] = useState<Holds>()
  const look = async () => {
    const db = await library()
    const seen = db.ok ? await overview(db.value) : db
    setHolds({ count: seen.ok ? seen.value.all : 0, space: await spaceUsed() })
  }
  useEffect(() => void look(), [])
  return (
    <>
      <Row label={t('space_used')} {...(holds && { hint: tCount('articles', holds.count) })}>
        {holds?.space !== undefined && <span class="figure">{bytes(holds.space)}</span>}
      </Row>
      <Row label={t('library_title')} hint={t('transfer_hint')}>
        <a class="button button-line" href={LIBRARY_PAGE}>
          {t('open_library')}
        </a>
      </Row>
      <SwitchRow
        label={t('backup_reminder')}
        hint={t('backup_reminder_hint')}
        setting="backupReminder"
        {...{ settings, change }}
      />
      {holds && holds.count > 0 && (
        <DeleteAll {...{ library, say }} count={holds.count} onDeleted={look} />
      )}
    </>
  )
}
