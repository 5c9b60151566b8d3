/** Select mode: which stories are picked. */
import { useCallback, useState } from 'preact/hooks'

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
  const toggle = (key: string, through = false) => {
    const picked = new Set(state?.picked)
    const from = state?.last === undefined ? -1 : (keys?.indexOf(state.last) ?? -1)
    const to = keys?.indexOf(key) ?? -1
    if (through && from >= 0 && to >= 0)
      for (const one of keys?.slice(Math.min(from, to), Math.max(from, to) + 1) ?? [])
        picked.add(one)
    else if (!picked.delete(key)) picked.add(key)
    setState({ picked, last: key })
  }
  return {
    isOn: state !== undefined,
    picked: state?.picked ?? NONE,
    ...{ start, stop, toggle },
    pickAll: () => setState({ picked: new Set(keys) })
  }
}

const NONE: ReadonlySet<string> = new Set()
