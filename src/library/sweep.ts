/** Clearing away what was removed, once nobody waits to take it back. */
import { ok, type Result } from '../article/types'
import type { Library } from './database'
import { unlessImporting } from './import/import-lock'
import { isRemoved } from './records'
import { write } from './write'

/** How long a removed article can be taken back, in milliseconds: a day. */
const KEPT_FOR = 24 * 60 * 60 * 1000

/**
 * Clears away the bodies and images of what was removed more than `keptFor` milliseconds ago, and
 * gives how many. The tombstones stay, bare. What was removed far ahead of `now`, by a clock that
 * was wrong then or is now, goes too: nobody waits to take it back. While an import is under way
 * nothing is cleared: it may bring the same stories.
 */
export function sweep(db: Library, now = new Date(), keptFor = KEPT_FOR): Promise<Result<number>> {
  const from = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
  const past = IDBKeyRange.upperBound(from(-keptFor))
  const ahead = IDBKeyRange.lowerBound(from(keptFor))
  const work = () =>
    write(db, ['articles', 'bodies', 'images', 'jobs'], async (tx) => {
      let swept = 0
      const deleted = tx.objectStore('articles').index('deleted')
      for (const row of [...(await deleted.getAll(past)), ...(await deleted.getAll(ahead))]) {
        if (!isRemoved(row) || !row.was) continue
        const { was: _, ...bare } = row
        const all = IDBKeyRange.bound([row.key], [row.key, []])
        await tx.objectStore('articles').put(bare)
        await tx.objectStore('bodies').delete(all)
        await tx.objectStore('images').delete(all)
        for (const job of await tx.objectStore('jobs').index('key').getAll(row.key))
          if (job.kind === 'images' && job.id !== undefined)
            await tx.objectStore('jobs').delete(job.id)
        swept++
      }
      return swept
    })
  return unlessImporting(work, ok(0))
}
