/** Select mode: which stories are picked. */
import { useCallback, useMemo, useState } from 'preact/hooks'

export interface Selection {
  isOn: boolean
  picked: ReadonlySet<string>
  start(): void
  stop(): void
  /** Picks a story or lets go of it; with `through`, all from the one picked last. */
  toggle(key: string, through?: boolean): void
  pickAll(): void
}

export function useSelection(keys: readonly string[] | undefined): Selection {
  const [state, setState] = useState<{ picked: ReadonlySet<string>; last?: string }>()
  const stop = useCallback(() => setState(undefined), [])
  const start = useCallback(() => setState((now) => now ?? { picked: new Set() }), [])
  // The same for as long as nothing about it changes, so that rows need not be drawn again.
  return useMemo(
    () => ({
      isOn: state !== undefined,
      picked: state?.picked ?? NONE,
      ...{ start, stop },
      toggle: (key, through = false) => {
        const from = through && state?.last !== undefined ? state.last : undefined
        setState({ picked: picking(state?.picked ?? NONE, keys ?? [], key, from), last: key })
      },
      pickAll: () => setState({ picked: new Set(keys) })
    }),
    [state, keys, start, stop]
  )
}

/** Picks `key` or lets go of it; with `from`, picks all between the two. */
function picking(
  before: ReadonlySet<string>,
  keys: readonly string[],
  key: string,
  from: string | undefined
): ReadonlySet<string> {
  const picked = new Set(before)
  const ends = from === undefined ? [] : [keys.indexOf(from), keys.indexOf(key)]
  if (ends.length > 0 && Math.min(...ends) >= 0)
    for (const one of keys.slice(Math.min(...ends), Math.max(...ends) + 1)) picked.add(one)
  else if (!picked.delete(key)) picked.add(key)
  return picked
}

const NONE: ReadonlySet<string> = new Set()
