/** The headline: as printed, spelled as the witness that agrees with the print. */
import type { Claim, Claims } from '../claims'
import { foldForComparison } from '../text/plain-text'
import { printedHeadline, withoutSuffix } from '../visible/headline'
import type { Line } from '../visible/lines'

export function chooseHeadline(lines: Line[], claims: Claims): Claim<string> {
  const printed = printedHeadline(lines, claims.headline)
  const told = claims.headline.find(({ source }) => source !== 'title') ?? claims.headline[0]
  if (!printed)
    return told
      ? {
          ...told,
          value:
            told.source === 'title' ? (withoutSuffix(told.value).at(-1) ?? told.value) : told.value
        }
      : { source: 'none', value: '' }
  return {
    source: printed.source,
    element: printed.element,
    value: spell(printed.text, claims.headline)
  }
}

/** A kicker inside or before the heading belongs to the headline only if the metadata says so. */
function spell(printed: string, claims: Claim<string>[]): string {
  const fold = foldForComparison(printed)
  for (const { source, value } of claims) {
    if (source === 'title') continue
    const claim = foldForComparison(value)
    if (claim === fold)
      return /[\p{L}\p{N}][:.!?]/u.test(value) && !printed.includes(':') ? value : printed
    const inside = fold.endsWith(` ${claim}`) && claim.length > fold.length / 2
    const before = claim.endsWith(` ${fold}`) && fold.length > claim.length / 3
    if (inside || before) return value
  }
  return printed
}
