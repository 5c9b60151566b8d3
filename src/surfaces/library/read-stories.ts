/** Reads the order of a view's stories: by a filter, or by what a search finds. */
import type { Problem, Result } from '../../article/types'
import type { Library } from '../../library/database'
import { order, rows } from '../../library/list'
import type { SavedArticle } from '../../library/records'
import { FIRST, readRows } from './first-sight'
import { loadSearch } from './load-search'
import { painted } from './painted'
import type { Looking } from './view'

export interface Found {
  /** Keys in the view's order; undefined until the first answer. */
  keys: readonly string[] | undefined
  /** Terms that matched, by key, for marking; empty without a search. */
  terms: ReadonlyMap<string, string[]>
  /** All that is saved was searched. */
  isComplete: boolean
  problem: Problem | undefined
}

export const NOTHING: Found = {
  keys: undefined,
  terms: new Map(),
  isComplete: true,
  problem: undefined
}

interface Reading {
  library: () => Promise<Result<Library>>
  looking: Looking
  /** The first rows, where they are on show already. */
  here: Result<SavedArticle[]> | undefined
  /** Something has changed since it was read. */
  isAgain: boolean
  /** Keys of the rows on the screen. */
  sight: readonly string[]
  keep(rows: readonly SavedArticle[]): void
  show(found: Found): void
}

export async function readStories(reading: Reading): Promise<void> {
  const { library, looking, here, isAgain, keep, show } = reading
  const db = await library()
  if (!db.ok) return show({ ...NOTHING, problem: db.problem })
  if (looking.query.trim() !== '') return show(await searched(db.value, reading))
  if (isAgain) return show(await readAgain(db.value, reading))
  const first = here ?? (await readRows(library, looking))
  if (first.ok) keep(first.value)
  if (!here) show(foundIn(first))
  // Rows that were read before the page was drawn may lack what has been saved since.
  if (!first.ok || (first.value.length < FIRST && !here)) return
  await painted()
  const all = await order(db.value, looking)
  show(all.ok ? { ...NOTHING, keys: all.value } : { ...NOTHING, problem: all.problem })
}

/** The whole at once, with the rows on the screen: its reader may be far down, or have a row in focus. */
async function readAgain(db: Library, { looking, sight, keep }: Reading): Promise<Found> {
  const all = await order(db, looking)
  if (!all.ok) return { ...NOTHING, problem: all.problem }
  const fresh = await rows(db, [...sight, ...all.value.slice(0, FIRST)])
  if (fresh.ok) keep(fresh.value)
  return { ...NOTHING, keys: all.value }
}

export const foundIn = (rows: Result<SavedArticle[]>): Found =>
  rows.ok
    ? { ...NOTHING, keys: rows.value.map(({ key }) => key) }
    : { ...NOTHING, problem: rows.problem }

async function searched(db: Library, { looking, sight, keep }: Reading): Promise<Found> {
  const { search } = await loadSearch()
  const result = await search(db, looking.query)
  if (!result.ok) return { ...NOTHING, problem: result.problem }
  const { hits, isComplete } = result.value
  const isFiltered = looking.state ?? looking.source ?? looking.tag
  const within = isFiltered ? await order(db, looking) : undefined
  if (within && !within.ok) return { ...NOTHING, problem: within.problem }
  const allowed = within && new Set(within.value)
  const kept = allowed ? hits.filter(({ key }) => allowed.has(key)) : hits
  const first = await rows(db, [...sight, ...kept.slice(0, FIRST).map(({ key }) => key)])
  if (first.ok) keep(first.value)
  return {
    keys: kept.map(({ key }) => key),
    terms: new Map(kept.map(({ key, terms }) => [key, terms])),
    isComplete,
    problem: undefined
  }
}
