/** When to remind of a backup: seldom, only if there is something to lose, and never a nag. */
import type { Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'

const DAY = 24 * 60 * 60 * 1000

/** Days since the last backup, or since the reminder was dismissed. */
const QUIET = 30 * DAY

/** Articles changed since: fewer are not worth a word. */
const ENOUGH = 20

/** ISO 8601 instants; absent when it never was. */
export interface BackupTimes {
  backedUp?: string | undefined
  dismissed?: string | undefined
}

/** Counts only as far as it needs to. */
export async function isBackupDue(
  db: Library,
  { backedUp, dismissed }: BackupTimes,
  now = new Date()
): Promise<Result<boolean>> {
  return attempt(async () => {
    const [backup, dismissal] = [past(backedUp, now), past(dismissed, now)]
    const isRecent = (at: string | undefined) => now.getTime() - Date.parse(at ?? '') < QUIET
    if (isRecent(backup) || isRecent(dismissal)) return false
    const { store } = db.transaction('articles')
    let changed = 0
    for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue())
      if (cursor.value.updatedAt > (backup ?? '') && ++changed >= ENOUGH)
        return backup !== undefined || isOld(await oldest(db), now)
    return false
  })
}

/** What lies ahead was written by a clock that was wrong: it would silence the reminder till then. */
const past = (at: string | undefined, now: Date) =>
  Date.parse(at ?? '') <= now.getTime() ? at : undefined

/** A new library gets its first month in peace. */
const isOld = (savedAt: string | undefined, now: Date) =>
  savedAt !== undefined && now.getTime() - Date.parse(savedAt) >= QUIET

async function oldest(db: Library): Promise<string | undefined> {
  const cursor = await db.transaction('articles').store.index('saved').openKeyCursor()
  return cursor?.key[0]
}
