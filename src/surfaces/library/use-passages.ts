/** For each row in sight of a search, the passage of its text that matches best. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { openSaved } from '../../library/open-saved'
import { type Piece, passage } from '../../library/search/highlight'

type Passages = ReadonlyMap<string, Piece[]>

const NONE: Passages = new Map()

export function usePassages(
  library: () => Promise<Result<Library>>,
  keys: readonly string[],
  terms: ReadonlyMap<string, string[]>
): Passages {
  const [found, setFound] = useState<{ of: unknown; passages: Passages }>({
    of: terms,
    passages: NONE
  })
  const known = found.of === terms ? found.passages : NONE
  const missing = keys.filter((key) => !known.has(key))
  const wanted = missing.join('\n')
  useEffect(() => {
    if (wanted === '') return
    let isGone = false
    const read = async () => {
      const fresh = new Map<string, Piece[]>()
      for (const key of missing) {
        if (isGone) return
        fresh.set(key, (await passageOf(library, key, terms.get(key) ?? [])) ?? [])
      }
      if (!isGone)
        setFound((now) => ({
          of: terms,
          passages: new Map([...(now.of === terms ? now.passages : []), ...fresh])
        }))
    }
    void read()
    return () => {
      isGone = true
    }
  }, [library, terms, wanted])
  return known
}

/** Nothing for a story whose text is damaged or still to be fetched: its row stands without. */
async function passageOf(
  library: () => Promise<Result<Library>>,
  key: string,
  terms: string[]
): Promise<Piece[] | undefined> {
  const db = await library()
  const read = db.ok && terms.length > 0 ? await openSaved(db.value, key) : undefined
  return read?.ok ? passage(read.value, terms) : undefined
}
