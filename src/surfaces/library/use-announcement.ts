/** Says once, when typing has stopped, how many results there are. */
import { useEffect, useState } from 'preact/hooks'
import { tCount } from '../../platform/i18n'

const AFTER = 500

export function useAnnouncement(query: string, count: number | undefined): string {
  const [spoken, setSpoken] = useState('')
  const isSearch = query.trim() !== ''
  useEffect(() => {
    if (!isSearch || count === undefined) {
      setSpoken('')
      return
    }
    const timer = setTimeout(() => setSpoken(tCount('results', count)), AFTER)
    return () => clearTimeout(timer)
  }, [query, isSearch, count])
  return spoken
}
