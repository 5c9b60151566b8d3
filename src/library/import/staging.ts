/** The mark that an import is under way, and the broom for one that was cut short. */
import { ok, type Result } from '../../article/types'
import { attempt } from '../attempt'
import type { Library } from '../database'
import { isRemoved, LOGOS } from '../records'
import { type Writing, write } from '../write'
import { unlessImporting } from './import-lock'

/** Clears up after an import that was cut short, and marks that one begins. */
export async function begin(db: Library): Promise<Result<void>> {
  const swept = await sweepAbandoned(db)
  if (!swept.ok) return swept
  return write(db, ['jobs'], async (tx) => {
    await tx.objectStore('jobs').add({ kind: 'import', key: '' })
  })
}

/** Takes the mark away, in the transaction that puts the entries in place. */
export async function end<Stores extends 'articles' | 'bodies' | 'images' | 'jobs'>(
  tx: Writing<Stores | 'jobs'>
): Promise<void> {
  const jobs = (tx as unknown as Writing<'jobs'>).objectStore('jobs')
  for (const id of await jobs.index('kind').getAllKeys('import')) await jobs.delete(id)
}

/** Sweeps what an import that was cut short has left, unless one is under way. */
export const sweepCutShort = (db: Library): Promise<Result<void>> =>
  unlessImporting(() => sweepAbandoned(db), ok(undefined))

/**
 * Sweeps texts and images that no entry names, if an import was cut short; else does nothing.
 * Only for whoever holds the import lock: it would take away what another import has staged.
 */
export async function sweepAbandoned(db: Library): Promise<Result<void>> {
  const marks = await attempt(() => db.countFromIndex('jobs', 'kind', 'import'))
  if (!marks.ok) return marks
  if (marks.value === 0) return ok(undefined)
  return write(db, ['articles', 'bodies', 'images', 'jobs'], async (tx) => {
    const articles = tx.objectStore('articles')
    const named = new Map<string, Set<string>>()
    for (let cursor = await articles.openCursor(); cursor; cursor = await cursor.continue()) {
      const row = cursor.value
      const entry = isRemoved(row) ? row.was : row
      if (entry) named.set(entry.key, new Set(entry.versions.map(({ id }) => id)))
    }
    for (const [key, version] of await tx.objectStore('bodies').getAllKeys())
      if (!named.get(key)?.has(version)) await tx.objectStore('bodies').delete([key, version])
    for (const [key, url] of await tx.objectStore('images').getAllKeys())
      if (key !== LOGOS && !named.has(key)) await tx.objectStore('images').delete([key, url])
    await end(tx)
  })
}
