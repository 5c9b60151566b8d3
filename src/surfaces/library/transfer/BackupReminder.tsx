/** A quiet line under the tools when a backup is due; once dismissed it is gone for a month. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../../article/types'
import { isBackupDue } from '../../../library/backup/reminder'
import type { Library } from '../../../library/database'
import { readBackupTimes, writeBackupTimes } from '../../../platform/backup-times'
import { t } from '../../../platform/i18n'
import { readSettings } from '../../../platform/settings'
import type { Transfer } from './use-transfer'

/** Milliseconds after which it is looked at: the list comes first. */
const AFTER = 3000

export interface BackupReminderProps {
  library: () => Promise<Result<Library>>
  transfer: Transfer
}

export function BackupReminder({ library, transfer }: BackupReminderProps) {
  const [isDue, setDue] = useState(false)
  useEffect(() => {
    const timer = setTimeout(async () => {
      const { backupReminder } = await readSettings()
      if (!backupReminder) return
      const db = await library()
      const due = db.ok ? await isBackupDue(db.value, await readBackupTimes()) : db
      setDue(due.ok && due.value)
    }, AFTER)
    return () => clearTimeout(timer)
  }, [library])
  if (!isDue) return null
  const dismiss = () => {
    setDue(false)
    void writeBackupTimes({ dismissed: new Date().toISOString() })
  }
  return (
    <p class="backup-reminder" role="status">
      <span>{t('backup_due')}</span>
      <button
        type="button"
        class="button button-ghost"
        onClick={() => {
          setDue(false)
          transfer.backUp()
        }}
      >
        {t('export_zip')}
      </button>
      <button type="button" class="button button-ghost" onClick={dismiss}>
        {t('not_now')}
      </button>
    </p>
  )
}
