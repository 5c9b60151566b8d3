/**
 * Whose story it is, where that is not the site that shows it. Sister papers share addresses and
 * every blog cites sources, so a source is believed when the page says so in so many words, or
 * when two witnesses say the same.
 */
import { anyScript } from '../../../article/any-script'
import type { Publisher } from '../../../article/types'
import type { Claim, Claims } from '../claims'
import { initialsOf, matchesHost, readersName, tight, withoutArticle } from '../names/house-name'
import { looksLikePerson } from '../names/read-names'
import { isSameSite, type Page } from '../page'
import { foldForComparison } from '../text/plain-text'
import type { OriginClaim } from '../visible/origin'

type Named = Partial<Publisher> & { name: string }

/** `own` are the names of the site itself; undefined where the story is the site's. */
export function chooseOrigin(
  claims: Claims,
  printed: OriginClaim[],
  bylines: string[],
  page: Page,
  own: string[]
): (Claim<Named> & { element?: Element }) | undefined {
  const isOther = ({ name, url }: Partial<Publisher>) =>
    !!name &&
    matchesHost(name, page.url.hostname) < 0.6 &&
    !own.some((one) => isSameHouse(one, name)) &&
    !(url && isSameSite(new URL(url).hostname, page.url.hostname))
  const told = claims.origin.filter(({ value }) => isOther(value))
  const seen = printed.filter(
    ({ source, value }) =>
      isOther(value) &&
      (source !== 'origin block' ||
        !looksLikePerson((value.name ?? '').split('/')[0]?.trim() ?? ''))
  )
  const hosts = foreignHosts(claims, page)
  const isNamed = ({ name = '' }: Partial<Publisher>) =>
    hosts.some((host) => matchesHost(name, host) >= 0.6)
  const isTold = ({ name = '' }: Partial<Publisher>) =>
    told.some(({ value }) => value.name && isSameHouse(value.name, name))
  const agrees = (value: Partial<Publisher>) =>
    isNamed(value) ||
    isTold(value) ||
    hosts.some((host) => value.url && isSameSite(new URL(value.url).hostname, host))
  const best =
    told.find(({ source }) => /provider|sourceOrganization/.test(source)) ??
    seen.find(({ source, value, isSure }) =>
      source === 'partner logo' ? isNamed(value) || isTold(value) : isSure || agrees(value)
    ) ??
    mentioned(hosts, bylines)
  const name = best?.value.name && readersName(best.value.name)
  if (!best || !name) return undefined
  const block = seen.find(({ value }) => value.name && isSameHouse(value.name, name))
  return {
    ...best,
    ...(block && { element: block.element }),
    value: { ...block?.value, ...best.value, name }
  }
}

/** Other sites that the page calls its story's home. */
function foreignHosts(claims: Claims, page: Page): string[] {
  const addresses = [
    ...claims.url.filter(({ source }) => source === 'canonical').map(({ value }) => value),
    ...claims.origin.flatMap(({ value }) => value.url ?? [])
  ]
  return addresses
    .map((address) => new URL(address).hostname)
    .filter((host) => !isSameSite(host, page.url.hostname))
}

const PIECE = anyScript(String.raw`[,|/•·–—:]| for | in |(?=\d{1,2} [\p{L}]{3,} \d{4})`)

/** `By Jane Doe, The Paper` beside a canonical address at the paper's. */
function mentioned(hosts: string[], bylines: string[]): Claim<Partial<Publisher>> | undefined {
  for (const host of hosts)
    for (const byline of bylines)
      for (const name of byline.split(PIECE(byline)).map((piece) => piece.trim()))
        if (name.length > 1 && matchesHost(name, host) === 1)
          return { source: 'byline', value: { name, url: `https://${host}` } }
  return undefined
}

/** The same name, or the one the initials of the other. */
export function isSameHouse(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => {
    const fold = foldForComparison(readersName(name) ?? name)
    return withoutArticle(fold) || fold
  }) as [string, string]
  const [tightA, tightB] = [tight(a), tight(b)]
  return (
    tightA === tightB ||
    (b.includes(' ') && initialsOf(b) === tightA) ||
    (a.includes(' ') && initialsOf(a) === tightB) ||
    (Math.min(a.length, b.length) > 3 && (tightA.startsWith(tightB) || tightB.startsWith(tightA)))
  )
}
