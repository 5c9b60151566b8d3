/** The present, kept current while a surface is open, so that "5 minutes ago" stays true. */
import { useEffect, useState } from 'preact/hooks'

const EVERY = 30_000

export function useNow(): Date {
  const [now, setNow] = useState(() => new Date())
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), EVERY)
    return () => clearInterval(timer)
  }, [])
  return now
}
