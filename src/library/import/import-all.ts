/**
 * Takes in a whole file or nothing of it. Texts and images go ahead, in steps, where no list sees
 * them; one last transaction puts all entries in place. Cut short, what went ahead is swept.
 */
import type { Result } from '../../article/types'
import { attempt, ProblemError } from '../attempt'
import { changedAt } from '../changed-at'
import type { Library } from '../database'
import { isRemoved, LOGOS, type SavedArticle, type Tombstone } from '../records'
import { write } from '../write'
import { alone } from './import-lock'
import type { Incoming, Source } from './incoming'
import { lacking } from './lacking'
import { merge } from './merge'
import { begin, end, sweepAbandoned } from './staging'

export interface Imported {
  imported: number
  alreadyHere: number
  unreadable: number
}

/** Articles whose texts are written in one step. */
const STEP = 40

/** After an import that is under way in another tab. */
export const importAll = (
  db: Library,
  source: Source,
  now = new Date()
): Promise<Result<Imported>> => alone(() => importOne(db, source, now))

async function importOne(db: Library, source: Source, now: Date): Promise<Result<Imported>> {
  const begun = await begin(db)
  if (!begun.ok) return begun
  const staged = await attempt(() => stageAll(db, source))
  const done = staged.ok ? await commit(db, staged.value, source, now) : staged
  if (!done.ok) await sweepAbandoned(db)
  return done
}

interface Staged {
  rows: Map<string, SavedArticle | Tombstone>
  /** Keys of articles of which a text was missing or damaged here. */
  mended: Set<string>
  unreadable: number
}

async function stageAll(db: Library, source: Source): Promise<Staged> {
  const staged: Staged = { rows: new Map(), mended: new Set(), unreadable: 0 }
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
      await stage(db, step, staged)
      step = []
    }
  }
  await stage(db, step, staged)
  return staged
}

/** What is here and whole is never written over. */
async function stage(db: Library, step: Incoming[], { mended }: Staged): Promise<void> {
  const lacked = await lacking(
    db,
    step.flatMap(({ bodies }) => bodies)
  )
  const staged = await write(
    db,
    ['bodies', 'images'],
    async (tx) => {
      for (const body of lacked) await tx.objectStore('bodies').put(body)
      const images = tx.objectStore('images')
      for (const image of step.flatMap((incoming) => incoming.images))
        if (!(await images.getKey([image.key, image.url]))) await images.put(image)
    },
    'default'
  )
  if (!staged.ok) throw new ProblemError(staged.problem)
  for (const { key } of lacked) mended.add(key)
}

async function commit(
  db: Library,
  { rows, mended, unreadable }: Staged,
  { isBackup }: Source,
  now: Date
): Promise<Result<Imported>> {
  return write(db, ['articles', 'jobs'], async (tx) => {
    const counts: Imported = { imported: 0, alreadyHere: 0, unreadable }
    const articles = tx.objectStore('articles')
    const jobs = tx.objectStore('jobs')
    for (const [key, incoming] of rows) {
      const here = await articles.get(key)
      const merged = merge(here, incoming)
      // What a backup brings back has not changed since; all else changes now, and is to be backed up.
      const isAsItWas = isBackup && !here
      if (merged)
        await articles.put(isAsItWas ? merged : { ...merged, updatedAt: changedAt(now, here) })
      const isNews = merged !== undefined || mended.has(key)
      if (isNews) await jobs.add({ kind: 'index', key })
      if (!isRemoved(incoming)) counts[isNews ? 'imported' : 'alreadyHere']++
    }
    await end(tx)
    return counts
  })
}
