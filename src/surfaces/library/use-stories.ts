/**
 * The stories of a view: the first rows at once, then the order of all, of which the list asks
 * for what is in sight.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Problem, Result } from '../../article/types'
import type { Library } from '../../library/database'
import { order, rows } from '../../library/list'
import type { SavedArticle } from '../../library/records'
import { FIRST, readRows } from './first-sight'
import { loadSearch } from './load-search'
import { painted } from './painted'
import type { Looking } from './view'

export interface Stories {
  /** Keys in the view's order; undefined until the first answer. */
  keys: readonly string[] | undefined
  /** Terms that matched, by key, for marking; empty without a search. */
  terms: ReadonlyMap<string, string[]>
  /** All that is saved was searched. */
  isComplete: boolean
  problem: Problem | undefined
  entry(key: string): SavedArticle | undefined
  /** Reads what is not here yet of these keys. */
  want(keys: readonly string[]): void
}

type Found = Pick<Stories, 'keys' | 'terms' | 'isComplete' | 'problem'>

const NOTHING: Found = { keys: undefined, terms: new Map(), isComplete: true, problem: undefined }

/**
 * @param round raised after a change: all is read anew.
 * @param first the first rows, where they were read before the page was drawn.
 */
export function useStories(
  library: () => Promise<Result<Library>>,
  looking: Looking,
  round: number,
  first: Result<SavedArticle[]> | undefined
): Stories {
  const [found, setFound] = useState(() => (first ? foundIn(first) : NOTHING))
  const entries = useRef(new Map<string, SavedArticle>())
  const unused = useRef(first)
  if (unused.current?.ok) remember(entries.current, unused.current.value)
  const asked = useRef(new Set<string>())
  const inSight = useRef<readonly string[]>([])
  const read = useRef(round)
  const [, redraw] = useState(0)
  const { sort, state, source, tag, query } = looking
  useEffect(() => {
    let isGone = false
    const show = (next: Found) => {
      if (!isGone) setFound((now) => asBefore(now, next))
    }
    asked.current.clear()
    const isAgain = read.current !== round
    let isOld = isAgain
    read.current = round
    // What was read before a change stays on show until something newer takes its place.
    const keep = (rows: readonly SavedArticle[]) => {
      if (isOld) entries.current.clear()
      isOld = false
      remember(entries.current, rows)
    }
    const here = unused.current
    unused.current = undefined
    const sight = inSight.current
    void readStories({ library, looking, here, isAgain, sight, keep, show })
    return () => {
      isGone = true
    }
  }, [library, sort, state, source, tag, query, round])

  const want = useCallback(
    async (keys: readonly string[]) => {
      inSight.current = keys
      const missing = keys.filter((key) => !entries.current.has(key) && !asked.current.has(key))
      if (missing.length === 0) return
      for (const key of missing) asked.current.add(key)
      const db = await library()
      const found = db.ok ? await rows(db.value, missing) : db
      if (!found.ok) return
      remember(entries.current, found.value)
      redraw((times) => times + 1)
    },
    [library]
  )
  return { ...found, want, entry: (key) => entries.current.get(key) }
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

async function readStories(reading: Reading): Promise<void> {
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

/** Where nothing in it differs, what hangs on it need not be made anew. */
function asBefore(now: Found, next: Found): Found {
  const isSame =
    now.keys?.length === next.keys?.length &&
    now.keys?.every((key, at) => key === next.keys?.[at]) &&
    now.terms.size === next.terms.size &&
    [...now.terms].every(([key, terms]) => terms.join(' ') === next.terms.get(key)?.join(' '))
  return isSame ? { ...next, keys: now.keys, terms: now.terms } : next
}

const foundIn = (rows: Result<SavedArticle[]>): Found =>
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

/** Entries kept in memory; beyond, those read first are forgotten, and read again when wanted. */
const MOST = 2000

function remember(entries: Map<string, SavedArticle>, read: readonly SavedArticle[]): void {
  for (const entry of read) {
    entries.delete(entry.key)
    entries.set(entry.key, entry)
  }
  for (const key of entries.keys()) {
    if (entries.size <= MOST) break
    entries.delete(key)
  }
}
