/** Emptying the library: of all stories nothing stays, not even what would undo it. */
import type { Result } from '../article/types'
import type { Library } from './database'
import { write } from './write'

/** For good; gives how many stories there were. */
export async function deleteAll(db: Library): Promise<Result<number>> {
  const stores = ['articles', 'bodies', 'images', 'jobs', 'index'] as const
  return write(db, [...stores], async (tx) => {
    const count = await tx.objectStore('articles').index('saved').count()
    await Promise.all(stores.map((name) => tx.objectStore(name).clear()))
    return count
  })
}
