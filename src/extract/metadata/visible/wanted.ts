/** What the metadata calls the headline, in the forms in which a page may print it. */
import type { Claim } from '../claims'
import { isUnparted } from '../text/dense'
import { foldForComparison } from '../text/plain-text'
import { withoutPrefix, withoutSuffix } from '../text/title-pieces'

export interface Wanted {
  /** Each claim folded, whole and without the pieces at its ends, with its weight of at most 1. */
  folds: Map<string, number>
  /** The words of each of the folds. */
  words: Map<string, ReadonlySet<string>>
  /** First letters of the claims: a cheap first look at the thousands of lines. */
  starts: Set<string>
}

/** Looks at the first 500 characters of each claim. */
export function wantedFolds(claims: Claim<string>[]): Wanted {
  const folds = new Map<string, number>()
  const add = (text: string, weight: number) => {
    const fold = foldForComparison(text.slice(0, 500))
    if (fold.length > 3) folds.set(fold, Math.max(weight, folds.get(fold) ?? 0))
  }
  for (const { source, value } of claims) {
    const weight = source === 'title' ? 0.97 : 1
    add(value, weight)
    for (const shorter of withoutSuffix(value)) add(shorter, weight - 0.02)
    for (const shorter of withoutPrefix(value))
      if (isTelling(foldForComparison(shorter))) add(shorter, weight - 0.2)
  }
  const told = [...folds.keys()]
  return {
    folds,
    words: new Map(told.map((fold) => [fold, new Set(fold.split(' '))])),
    starts: new Set(told.map((fold) => fold.slice(0, 2)))
  }
}

/** Three words, or as many signs of a dense script, are more than the name of a section. */
export function isTelling(fold: string): boolean {
  return fold.split(' ').length > 2 || (isUnparted(fold) && fold.length > 7)
}

/** How well a text matches the best of the claims: 1 is equal, below that by shared words. */
export function agreement(fold: string, { folds, words: told }: Wanted): number {
  const exact = folds.get(fold)
  if (exact) return exact
  let best = 0
  const words = new Set(fold.split(' '))
  for (const [claim, weight] of folds) {
    if (Math.max(claim.length, fold.length) > 4 * Math.min(claim.length, fold.length)) continue
    const others = told.get(claim) as ReadonlySet<string>
    let shared = 0
    for (const word of words) if (others.has(word)) shared++
    best = Math.max(best, (0.89 * weight * 2 * shared) / (words.size + others.size))
  }
  return best
}
