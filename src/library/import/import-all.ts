/**
 * Takes in a whole file or nothing of it. Texts and images go ahead, in steps, where no list sees
 * them; one last transaction puts all entries in place. Cut short, what went ahead is swept.
 */
import type { Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import type { Library } from '../database'
import { isRemoved, LOGOS, type SavedArticle, type Tombstone } from '../records'
import { write } from '../write'
import type { Incoming, Source } from './incoming'
import { merge } from './merge'
import { begin, end, sweepAbandoned } from './staging'

export interface Imported {
  imported: number
  alreadyHere: number
  unreadable: number
}

/** Articles whose texts are written in one step. */
const STEP = 40

/** One import at a time, whatever tabs are open. */
export async function importAll(db: Library, source: Source): Promise<Result<Imported>> {
  return navigator.locks.request('library-import', () => importOne(db, source))
}

async function importOne(db: Library, source: Source): Promise<Result<Imported>> {
  const begun = await begin(db)
  if (!begun.ok) return begun
  const staged = await attempt(() => stageAll(db, source))
  const done = staged.ok ? await commit(db, staged.value) : staged
  if (!done.ok) await sweepAbandoned(db)
  return done
}

interface Staged {
  rows: Map<string, SavedArticle | Tombstone>
  unreadable: number
}

async function stageAll(db: Library, source: Source): Promise<Staged> {
  const staged: Staged = { rows: new Map(), unreadable: 0 }
  let step: Incoming[] = []
  for await (const row of source.rows()) {
    if (!row.ok) {
      staged.unreadable++
      continue
    }
    const { key } = row.incoming.row
    step.push(row.incoming)
    const before = staged.rows.get(key)
    // The same story twice in one file: both of what they bring is kept.
    const together = merge(before, row.incoming.row)
    if (together && key !== LOGOS) staged.rows.set(key, together)
    if (step.length >= STEP) {
      await stage(db, step)
      step = []
    }
  }
  await stage(db, step)
  return staged
}

/** What is here already is never written over. */
async function stage(db: Library, step: Incoming[]): Promise<void> {
  const staged = await write(
    db,
    ['bodies', 'images'],
    async (tx) => {
      const bodies = tx.objectStore('bodies')
      const images = tx.objectStore('images')
      for (const incoming of step) {
        for (const body of incoming.bodies)
          if (!(await bodies.getKey([body.key, body.version]))) await bodies.put(body)
        for (const image of incoming.images)
          if (!(await images.getKey([image.key, image.url]))) await images.put(image)
      }
    },
    'default'
  )
  if (!staged.ok) throw new ProblemError(staged.problem)
}

async function commit(db: Library, { rows, unreadable }: Staged): Promise<Result<Imported>> {
  return write(db, ['articles', 'jobs'], async (tx) => {
    const counts: Imported = { imported: 0, alreadyHere: 0, unreadable }
    const articles = tx.objectStore('articles')
    const jobs = tx.objectStore('jobs')
    for (const [key, incoming] of rows) {
      const merged = merge(await articles.get(key), incoming)
      if (merged) {
        await articles.put(merged)
        await jobs.add({ kind: 'index', key })
      }
      if (!isRemoved(incoming)) counts[merged ? 'imported' : 'alreadyHere']++
    }
    await end(tx)
    return counts
  })
}
