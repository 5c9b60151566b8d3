/** The headline as printed: without the site's name, and without a kicker the metadata leaves out. */
import { beginsSmall } from '../../../article/any-script'
import type { Claim } from '../claims'
import { foldForComparison } from '../text/plain-text'
import { withoutSite, withoutSuffix } from '../text/title-pieces'
import { withoutFirstPart, withoutLastPart } from '../visible/heading-text'
import { headingAbove, type Printed, printedHeadline } from '../visible/headline'
import type { Line } from '../visible/lines'

/** `isSite` knows the site's own names, which are no headlines. */
export function chooseHeadline(
  lines: Line[],
  claims: Claim<string>[],
  isSite: (text: string) => boolean
): Claim<string> {
  const printed = printedHeadline(lines, claims, isSite)
  if (!printed) return declared(claims, isSite) ?? unclaimed(lines)
  const { source, element } = printed
  return { source, element, value: withoutSite(spell(printed, claims), isSite) }
}

function declared(
  claims: Claim<string>[],
  isSite: (text: string) => boolean
): Claim<string> | undefined {
  const told = claims.find(({ value }) => !isSite(value))
  if (!told) return undefined
  const value = withoutSite(told.value, isSite)
  const shorter =
    told.source === 'title' && value === told.value ? withoutSuffix(value).at(-1) : undefined
  return { source: told.source, value: shorter && shorter.length > 20 ? shorter : value }
}

function unclaimed(lines: Line[]): Claim<string> {
  const printed = headingAbove(lines)
  if (!printed) return { source: 'none', value: '' }
  return { source: printed.source, element: printed.element, value: printed.text }
}

/** A kicker belongs to the headline only if the metadata has it there and the page prints it. */
function spell({ text, element, before }: Printed, claims: Claim<string>[]): string {
  const fold = foldForComparison(text)
  const all = claims.map(({ source, value }) => ({ source, value, fold: foldForComparison(value) }))
  const told = all.filter(({ source }) => source !== 'title')
  const whole = told.find((claim) => claim.fold === fold)
  // A title often leaves something away: it is asked where nobody else tells of the heading.
  const part = partOf(element, told) ?? (told.length ? undefined : partOf(element, all))
  if (part) return part
  if (whole) return withoutFirstPart(element) ? whole.value : text
  const longer = told.find((claim) => claim.fold === foldForComparison(`${before} ${text}`))
  return longer?.value ?? text
}

/** What is left of a heading without its first or last piece, where the metadata says that. */
function partOf(element: Element, told: { value: string; fold: string }[]): string | undefined {
  const said = (part: string | undefined, isSaid: (value: string) => string[]) => {
    const fold = foldForComparison(part ?? '')
    return fold && told.some(({ value }) => isSaid(value).map(foldForComparison).includes(fold))
      ? part
      : undefined
  }
  const behind = withoutFirstPart(element)
  // In a small letter no headline begins, unless the metadata writes it so: what stands before is its beginning.
  const isCut =
    behind !== undefined &&
    beginsSmall(behind) &&
    !told.some(({ value }) => value.startsWith(behind))
  return (
    said(isCut ? undefined : behind, (value) => [value, ...withoutSuffix(value)]) ??
    said(withoutLastPart(element), (value) => [value])
  )
}
