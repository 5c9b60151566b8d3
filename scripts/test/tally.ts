/** What a part of the tests comes to. */

export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** A part that is one check: it passes or fails by its exit code. */
export const tallyOf = (code: number): Tally => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  skipped: 0
})
