/** Removing from the library, taking it back, and clearing away what is removed for good. */
import type { Result } from '../article/types'
import { changedAt } from './changed-at'
import type { Library } from './database'
import { isRemoved } from './records'
import { write } from './write'

/** Removes articles. They leave every list at once; `undo` brings them back until `sweep`. */
export async function unsave(db: Library, keys: string[], now = new Date()): Promise<Result<void>> {
  const deletedAt = now.toISOString()
  return write(db, ['articles', 'jobs'], async (tx) => {
    const articles = tx.objectStore('articles')
    const removeOne = async (key: string) => {
      const was = await articles.get(key)
      if (!was || isRemoved(was)) return
      await articles.put({ key, deletedAt, updatedAt: changedAt(now, was), was })
      await tx.objectStore('jobs').add({ kind: 'index', key })
    }
    await Promise.all(keys.map(removeOne))
  })
}

/** Brings removed articles back as they were; gives the keys of those that came back. */
export async function undo(
  db: Library,
  keys: string[],
  now = new Date()
): Promise<Result<string[]>> {
  return write(db, ['articles', 'jobs'], async (tx) => {
    const articles = tx.objectStore('articles')
    const back: string[] = []
    const restoreOne = async (key: string) => {
      const row = await articles.get(key)
      if (!row || !isRemoved(row) || !row.was) return
      await articles.put({ ...row.was, updatedAt: changedAt(now, row) })
      await tx.objectStore('jobs').add({ kind: 'index', key })
      back.push(key)
    }
    await Promise.all(keys.map(restoreOne))
    return back
  })
}

/** How long a removed article can be taken back, in milliseconds: a day. */
export const KEPT_FOR = 24 * 60 * 60 * 1000

/**
 * Clears away the bodies and images of what was removed more than `keptFor` milliseconds ago, and
 * gives how many. The tombstones stay, bare. What was removed far ahead of `now`, by a clock that
 * was wrong then or is now, goes too: nobody waits to take it back.
 */
export async function sweep(
  db: Library,
  now = new Date(),
  keptFor = KEPT_FOR
): Promise<Result<number>> {
  const from = (milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()
  const past = IDBKeyRange.upperBound(from(-keptFor))
  const ahead = IDBKeyRange.lowerBound(from(keptFor))
  return write(db, ['articles', 'bodies', 'images', 'jobs'], async (tx) => {
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
}
