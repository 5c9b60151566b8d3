/** The story that J and K have come to: it has the focus, and is never scrolled out of the list. */
import { useCallback, useState } from 'preact/hooks'

export interface Current {
  key: string | undefined
  /** Raised with every move, so that the list brings the row into view and gives it the focus. */
  moves: number
  set(key: string): void
  move(step: 1 | -1): void
}

export function useCurrent(keys: readonly string[] | undefined): Current {
  const [{ key, moves }, setState] = useState<{ key?: string; moves: number }>({ moves: 0 })
  const set = useCallback((key: string) => setState((now) => ({ key, moves: now.moves })), [])
  const move = (step: 1 | -1) => {
    if (!keys || keys.length === 0) return
    const from = key === undefined ? -1 : keys.indexOf(key)
    const to = from < 0 ? (step === 1 ? 0 : keys.length - 1) : from + step
    const next = keys[Math.min(keys.length - 1, Math.max(0, to))]
    if (next !== undefined) setState({ key: next, moves: moves + 1 })
  }
  return { key, moves, set, move }
}
