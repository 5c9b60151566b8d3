/** Every write goes through here: one transaction, whole or not at all, on the disk when done. */
import type { IDBPTransaction, StoreNames } from 'idb'
import type { Result } from '../article/types'
import { attempt } from './attempt'
import { tellOfChange } from './changes'
import type { Library, LibrarySchema } from './database'

type Store = StoreNames<LibrarySchema>

/** A transaction that may write to `Stores`. */
export type Writing<Stores extends Store> = IDBPTransaction<LibrarySchema, Stores[], 'readwrite'>

/**
 * Runs `work` in one transaction over `stores` and answers after it is complete: with durability
 * `strict` only after the disk has it. When `work` throws, nothing of it stays. Told of is what lists
 * may show: all but what goes ahead of an import, which alone leaves the jobs untouched.
 */
export async function write<T, Stores extends Store>(
  db: Library,
  stores: Stores[],
  work: (tx: Writing<Stores>) => Promise<T>,
  durability: IDBTransactionDurability = 'strict'
): Promise<Result<T>> {
  return attempt(async () => {
    const tx = db.transaction(stores, 'readwrite', { durability })
    let isOpen = true
    const failure: Promise<unknown> = tx.done
      .then(
        () => undefined,
        (error: unknown) => error
      )
      .finally(() => {
        isOpen = false
      })
    try {
      const value = await work(tx)
      const error = await failure
      if (error !== undefined) throw error
      if ((stores as Store[]).includes('jobs')) tellOfChange()
      return value
    } catch (error) {
      // A request that failed has aborted the transaction already; a throw of our own has not.
      if (isOpen && tx.error === null) tx.abort()
      await failure
      throw error
    }
  })
}
