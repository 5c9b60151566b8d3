/** When a change is said to be made: never before the one that it follows, whatever the clock did. */

/**
 * The instant for `updatedAt`, ISO 8601: `now`, or, where the clock has been put back since
 * `before` was changed, the millisecond after that. So later changes stay later.
 */
export function changedAt(now: Date, before?: { updatedAt: string }): string {
  const last = Date.parse(before?.updatedAt ?? '')
  return new Date(last >= now.getTime() ? last + 1 : now).toISOString()
}
