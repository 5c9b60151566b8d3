/** From a file that the reader has chosen to what can be imported from it. */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import { ArchiveReader, damaged } from '../backup/archive-reader'
import { backupSource, isBackup } from '../backup/read-backup'
import type { Source } from './incoming'

/** Fails with `file-unreadable` when it is none of the known kinds, or damaged. */
export async function openFile(file: Blob): Promise<Result<Source>> {
  return attempt(async () => {
    const archive = await ArchiveReader.open(file)
    if (isBackup(archive)) return backupSource(archive)
    throw damaged('an archive of an unknown kind')
  })
}
