/** The page shows what is so: it reads anew after every change, whoever made it. */
import { useEffect } from 'preact/hooks'
import { onChange } from '../../library/changes'

/** Least milliseconds between two readings, so that many changes do not keep the page busy. */
const PACE = 250

/** The same while nobody sees the page. */
const PACE_HIDDEN = 2000

export function useChanges(refresh: () => void): void {
  useEffect(() => {
    let last = -PACE_HIDDEN
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      clearTimeout(timer)
      timer = undefined
      last = performance.now()
      refresh()
    }
    const hear = () => {
      const wait = last + (document.hidden ? PACE_HIDDEN : PACE) - performance.now()
      if (wait <= 0) look()
      else timer ??= setTimeout(look, wait)
    }
    // A page that was put aside for long may have missed some.
    const onSeen = () => {
      if (!document.hidden) look()
    }
    const stop = onChange(hear)
    document.addEventListener('visibilitychange', onSeen)
    return () => {
      stop()
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onSeen)
    }
  }, [refresh])
}
