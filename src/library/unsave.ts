/** Removing from the library, and taking it back. */
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
