/**
 * What a save leaves to be done: the search index, the pictures, and clearing away what was removed
 * long ago, or left by an import that was cut short. All of it is on the disk as jobs, so that a
 * worker that dies goes on when it wakes.
 */
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { keepImages } from '../../library/images/keep-images'
import { sweepCutShort } from '../../library/import/staging'
import { keepIndexed } from '../../library/search/keep-indexed'
import { sweep } from '../../library/sweep'
import { tellScripts } from '../../platform/library-changes'
import { allowed } from '../../platform/permissions'
import { library } from './library'

const round = { now: undefined as Promise<undefined> | undefined, isWanted: false }

/** One round at a time; asked for during a round, another follows. Scripts in pages hear of it at once. */
export function tend(): Promise<undefined> {
  tellScripts()
  round.isWanted = true
  round.now ??= rounds().finally(() => {
    round.now = undefined
  })
  return round.now
}

async function rounds(): Promise<undefined> {
  while (round.isWanted) {
    round.isWanted = false
    const db = await library()
    if (db.ok) await tendOnce(db.value)
    else tell(db)
  }
}

async function tendOnce(db: Library): Promise<void> {
  tell(await keepIndexed(db))
  tell(await keepImages(db, { mayFetch: await allowed() }))
  tell(await sweep(db))
  tell(await sweepCutShort(db))
}

/** What could not be done stays a job; the reader's own acts tell of a full device. */
function tell(done: Result<unknown>): void {
  if (!done.ok) console.warn('Left for later:', done.problem)
}
