/** The view, kept in the page's address. */
import { useCallback, useState } from 'preact/hooks'
import { addressOf, type Looking, lookingFrom } from './view'

export function useLooking(): [Looking, (next: Looking) => void] {
  const [looking, setLooking] = useState(() => lookingFrom(location.search))
  const look = useCallback((next: Looking) => {
    history.replaceState(null, '', `${location.pathname}${addressOf(next)}`)
    setLooking(next)
  }, [])
  return [looking, look]
}
