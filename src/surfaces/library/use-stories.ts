/**
 * The stories of a view: the first rows at once, then the order of all, of which the list asks
 * for what is in sight.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { rows } from '../../library/list'
import type { SavedArticle } from '../../library/records'
import { type Found, foundIn, NOTHING, readStories } from './read-stories'
import type { Looking } from './view'

export interface Stories extends Found {
  entry(key: string): SavedArticle | undefined
  /** Reads what is not here yet of these keys. */
  want(keys: readonly string[]): void
}

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

/** Where nothing in it differs, what hangs on it need not be made anew. */
function asBefore(now: Found, next: Found): Found {
  const isSame =
    now.keys?.length === next.keys?.length &&
    now.keys?.every((key, at) => key === next.keys?.[at]) &&
    now.terms.size === next.terms.size &&
    [...now.terms].every(([key, terms]) => terms.join(' ') === next.terms.get(key)?.join(' '))
  return isSame ? { ...next, keys: now.keys, terms: now.terms } : next
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
