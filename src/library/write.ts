/** Every write goes through here: one transaction, whole or not at all, on the disk when done. */
import type { IDBPTransaction, StoreNames } from 'idb'
import type { Result } from '../article/types'
import { attempt, ProblemError } from './attempt'
import { tellOfChange } from './changes'
import type { Library, LibrarySchema } from './database'
import { lacksRoom, TO_WRITE } from './room'

type Store = StoreNames<LibrarySchema>

/**
 * Never `relaxed`: with that Firefox moves what it has logged into its file without waiting for the
 * disk, and a disk that fails then loses strict writes of before too.
 */
export type Durability = 'strict' | 'default'

/** A transaction that may write to `Stores`. */
export type Writing<Stores extends Store> = IDBPTransaction<LibrarySchema, Stores[], 'readwrite'>

/**
 * Runs `work` in one transaction over `stores` and answers after it is complete: with durability
 * `strict` only after the disk has it. When `work` throws, nothing of it stays. Open pages are told,
 * except of the texts that go ahead of an import, which no list shows: these alone write no job.
 */
export async function write<T, Stores extends Store>(
  db: Library,
  stores: Stores[],
  work: (tx: Writing<Stores>) => Promise<T>,
  durability: Durability = 'strict'
): Promise<Result<T>> {
  const begin = () => whole(db, { stores, work, durability })
  return attempt(async () => {
    if (await lacksRoom(TO_WRITE)) throw new ProblemError({ kind: 'storage-full' })
    try {
      return await begin()
    } catch (error) {
      if (!isClearingOnly(error)) throw error
      return begin()
    }
  })
}

/** Firefox lets nothing but deletions through in the one write after that for which there was no room. */
const isClearingOnly = (error: unknown) =>
  (error as Error).name === 'InvalidStateError' &&
  /did not allow mutations/i.test((error as Error).message)

/** Milliseconds; of a connection that it has cut off, Chromium may tell no transaction’s end. */
const TO_END = 1000

interface Work<T, Stores extends Store> {
  stores: Stores[]
  work: (tx: Writing<Stores>) => Promise<T>
  durability: Durability
}

async function whole<T, Stores extends Store>(
  db: Library,
  { stores, work, durability }: Work<T, Stores>
): Promise<T> {
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
    if (isOpen && tx.error === null) abort(tx)
    await Promise.race([failure, new Promise((resolve) => setTimeout(resolve, TO_END))])
    throw error
  }
}

/** A request that failed has aborted the transaction already; a throw of our own has not. */
function abort(tx: { abort(): void }): void {
  try {
    tx.abort()
  } catch (error) {
    if ((error as Error).name !== 'InvalidStateError') throw error
  }
}
