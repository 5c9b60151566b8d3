/** Emptying the library: of all stories nothing stays, not even what would undo it. */
import type { Result } from '../article/types'
import type { Library } from './database'
import { alone } from './import/import-lock'
import { write } from './write'

/** For good, and after an import that is under way; gives how many stories there were. */
export function deleteAll(db: Library): Promise<Result<number>> {
  const stores = ['articles', 'bodies', 'images', 'jobs', 'index'] as const
  const work = () =>
    write(db, [...stores], async (tx) => {
      const count = await tx.objectStore('articles').index('saved').count()
      await Promise.all(stores.map((name) => tx.objectStore(name).clear()))
      return count
    })
  return alone(work)
}
