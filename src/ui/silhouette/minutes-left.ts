/** How much of a started story is left, as a reader counts it. */
import type { SavedArticle } from '../../library/records'

/** Whole minutes, at least 1; undefined for a story that is not started, or finished. */
export function minutesLeft({
  state,
  minutes,
  progress
}: Pick<SavedArticle, 'state' | 'minutes' | 'progress'>): number | undefined {
  if (state !== 'started') return undefined
  return Math.max(1, Math.round(minutes * (1 - progress.fraction)))
}
