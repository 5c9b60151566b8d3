/** The headline as printed: without the site's name, and without a kicker the metadata leaves out. */
import type { Claim } from '../claims'
import { foldForComparison } from '../text/plain-text'
import { withoutSite, withoutSuffix } from '../text/title-pieces'
import { type Printed, printedHeadline, withoutFirstPart } from '../visible/headline'
import type { Line } from '../visible/lines'

export function chooseHeadline(
  lines: Line[],
  claims: Claim<string>[],
  isSite: (text: string) => boolean
): Claim<string> {
  const printed = printedHeadline(lines, claims, isSite)
  if (!printed) return declared(claims, isSite)
  const { source, element } = printed
  return { source, element, value: withoutSite(spell(printed, claims), isSite) }
}

function declared(claims: Claim<string>[], isSite: (text: string) => boolean): Claim<string> {
  const told = claims.find(({ value }) => !isSite(value))
  if (!told) return { source: 'none', value: '' }
  const value = withoutSite(told.value, isSite)
  const shorter =
    told.source === 'title' && value === told.value ? withoutSuffix(value).at(-1) : undefined
  return { source: told.source, value: shorter && shorter.length > 20 ? shorter : value }
}

/** A kicker in or before the heading belongs to the headline only if the metadata has it there. */
function spell({ text, element }: Printed, claims: Claim<string>[]): string {
  const fold = foldForComparison(text)
  const rest = withoutFirstPart(element)
  const told = claims
    .filter(({ source }) => source !== 'title')
    .map(({ value }) => ({ value, fold: foldForComparison(value) }))
  const whole = told.find((claim) => claim.fold === fold)
  if (rest) {
    const part = foldForComparison(rest)
    if (
      told.some(
        (claim) =>
          claim.fold === part ||
          withoutSuffix(claim.value).some((shorter) => foldForComparison(shorter) === part)
      )
    )
      return rest
    if (whole) return whole.value
  }
  if (whole) return text
  const longer = told.find(
    (claim) => fold.length > claim.fold.length / 3 && claim.fold.endsWith(` ${fold}`)
  )
  const shorter = told.find(
    (claim) => claim.fold.length > fold.length / 2 && fold.endsWith(` ${claim.fold}`)
  )
  return longer?.value ?? shorter?.value ?? text
}
