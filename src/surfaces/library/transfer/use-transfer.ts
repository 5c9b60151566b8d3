/** Into the library and out of it: what the buttons do, and what is said when it is done. */
import { useState } from 'preact/hooks'
import type { Result } from '../../../article/types'
import type { Library } from '../../../library/database'
import type { Outlook } from '../../../library/import/dry-run'
import type { Source } from '../../../library/import/incoming'
import { writeBackupTimes } from '../../../platform/backup-times'
import { t, tCount } from '../../../platform/i18n'
import { tell } from '../../../platform/messages'
import { download } from '../../../ui/share/download'
import type { ToastMessage } from '../../../ui/toast/use-toast'
import { reason } from '../use-acts'

export interface Transfer {
  /** A file that was read and waits for the reader's yes. */
  pending: { source: Source; outlook: Outlook } | undefined
  isBusy: boolean
  choose(file: File): void
  accept(): void
  refuse(): void
  backUp(keys?: readonly string[]): void
  book(keys?: readonly string[]): void
}

export interface TransferOptions {
  library: () => Promise<Result<Library>>
  say(message: ToastMessage): void
}

export function useTransfer({ library, say }: TransferOptions): Transfer {
  const [pending, setPending] = useState<Transfer['pending']>()
  const [isBusy, setBusy] = useState(false)
  const work = async (task: (db: Library) => Promise<Result<unknown>>) => {
    setBusy(true)
    const db = await library()
    const done = db.ok ? await task(db.value) : db
    setBusy(false)
    if (!done.ok) say(reason(done.problem))
  }
  const save = async (file: Result<Blob>, extension: string) => {
    if (file.ok) download(file.value, `${t('library_file')} ${today()}.${extension}`)
    return file
  }
  return {
    ...{ pending, isBusy },
    choose: (file) =>
      void work(async (db) => {
        const { openFile } = await import('../../../library/import/open-file')
        const { dryRun } = await import('../../../library/import/dry-run')
        const source = await openFile(file)
        const outlook = source.ok ? await dryRun(db, source.value) : source
        if (source.ok && outlook.ok) setPending({ source: source.value, outlook: outlook.value })
        return outlook
      }),
    refuse: () => setPending(undefined),
    accept: () =>
      void work(async (db) => {
        const source = pending?.source
        setPending(undefined)
        if (!source) return { ok: true, value: undefined }
        const { importAll } = await import('../../../library/import/import-all')
        const done = await importAll(db, source)
        if (done.ok) {
          const { imported, alreadyHere } = done.value
          say({ text: t('imported', tCount('stories_imported', imported), String(alreadyHere)) })
          tell('library:tend', true)
        }
        return done
      }),
    backUp: (keys) =>
      void work(async (db) => {
        const { libraryZip } = await import('./write-library')
        // What is saved while it is written may not be in it.
        const backedUp = new Date().toISOString()
        const file = await save(await libraryZip(db, keys), 'zip')
        if (file.ok && !keys) await writeBackupTimes({ backedUp })
        return file
      }),
    book: (keys) =>
      void work(async (db) => {
        const { libraryBook } = await import('./write-library')
        return save(await libraryBook(db, t('library_title'), keys), 'epub')
      })
  }
}

const today = () => new Date().toISOString().slice(0, 10)
