/** The publisher as readers know it: neither the legal entity nor the domain, where anyone says better. */
import { anyScript } from '../../../article/any-script'
import type { Publisher } from '../../../article/types'
import type { Claim } from '../claims'
import {
  ADDRESS,
  initialsOf,
  isLegal,
  matchesHost,
  readersName,
  tight,
  withoutArticle
} from '../names/house-name'
import { section } from '../visible/publisher'

/** How much each witness is believed before agreement with others and the address is counted. */
const TRUST: [source: RegExp, weight: number][] = [
  [/^json-ld$/, 5],
  [/^og:site_name$/, 4.5],
  [/^microdata/, 4],
  [/^json-ld (?:News|Web)/, 3.5],
  [/^title suffix$/, 3],
  [/^(?:application-name|apple-mobile|al:|logo|json-ld)/, 2.5]
]

/** The same of all others. */
const OTHERS = 1.5

/** `host` is where the page is; undefined where no claim has a name for readers. */
export function choosePublisher(
  claims: Claim<Partial<Publisher>>[],
  host: string
): Claim<Partial<Publisher>> | undefined {
  const named = claims.flatMap((claim) => {
    const name = readersName(claim.value.name ?? '')
    // `Home` says what the page is, unless the site is called so.
    return name && !(section().test(name) && matchesHost(name, host) < 1)
      ? [{ ...claim, value: { ...claim.value, name }, legal: isLegal(claim.value.name ?? '') }]
      : []
  })
  let best: Claim<Partial<Publisher>> | undefined
  let highest = Number.NEGATIVE_INFINITY
  for (const claim of named) {
    const fold = tight(claim.value.name)
    const agreeing = new Set(
      named.filter(({ value }) => tight(value.name) === fold).map(({ source }) => source)
    ).size
    const score =
      trust(claim.source) +
      agreeing +
      3 * matchesHost(claim.value.name, host) -
      (claim.legal ? 3 : 0) -
      (claim.value.name.length > 40 ? 2 : 0)
    if (score > highest) [best, highest] = [claim, score]
  }
  if (!best) return undefined
  const full = written(best.value.name ?? '', named)
  const name = full?.value.name ?? asAddress(best, claims)
  return { source: full?.source ?? best.source, value: { ...best.value, ...(name && { name }) } }
}

/** `Phys.org` is called by its address, where nobody who names it leaves the ending away. */
function asAddress(
  best: Claim<Partial<Publisher>>,
  claims: Claim<Partial<Publisher>>[]
): string | undefined {
  const fold = tight(best.value.name ?? '')
  const same = claims.flatMap(({ source, value: { name = '' } }) =>
    tight(readersName(name) ?? '') === fold
      ? [{ source, address: ADDRESS(name).exec(name.trim()) }]
      : []
  )
  if (!same.every(({ address }) => address)) return undefined
  const called = claims.find(({ value: { name = '' } }) => tight(withoutArticle(name)) === fold)
  if (called) return called.value.name
  const [, label, ending] = same.find(({ source }) => source === best.source)?.address ?? []
  return label && ending && label + ending
}

const INITIALS = anyScript('^[\\p{Lu}]{2,5}$')

type Named = Claim<Partial<Publisher>> & { value: { name: string } }

const written = (name: string, named: Named[]): Claim<{ name: string }> | undefined =>
  inFull(name, named) ?? inCapitals(name, named)

/** `lastampa` where any witness writes `La Stampa`. */
function inCapitals(name: string, named: Named[]): Named | undefined {
  if (name !== name.toLowerCase() || name.includes(' ')) return undefined
  return named.find(({ value }) => value.name !== name && tight(value.name) === tight(name))
}

/** `DW` where two witnesses and more write `Deutsche Welle`. */
function inFull(short: string, named: Named[]): Claim<{ name: string }> | undefined {
  if (!INITIALS(short).test(short)) return undefined
  const longer = named.filter(
    ({ value: { name } }) => name.includes(' ') && initialsOf(name).toUpperCase() === short
  )
  const [first] = longer
  return first && new Set(longer.map(({ source }) => source)).size > 1
    ? { source: first.source, value: { name: first.value.name } }
    : undefined
}

function trust(source: string): number {
  return TRUST.find(([pattern]) => pattern.test(source))?.[1] ?? OTHERS
}
