/** Whose story it is and which site shows it: the publisher, and `via` where they differ. */
import type { Publisher } from '../../../article/types'
import type { Claims } from '../claims'
import type { Header } from '../header'
import { matchesHost } from '../names/house-name'
import type { Page } from '../page'
import { provenanceOf } from '../provenance'
import { type Logos, siteIcon } from '../sources/icons'
import { foldForComparison } from '../text/plain-text'
import type { Line } from '../visible/lines'
import type { Seen } from '../visible/look'
import { speltName } from '../visible/spelt-name'
import { chooseOrigin } from './origin'
import { choosePublisher } from './publisher'

interface Chosen {
  fields: Pick<Header, 'publisher' | 'via'>
  provenance: Pick<Header['provenance'], 'publisher'>
  /** The block that names the source, if the page has one. */
  element?: Element
}

/** Told from all claims, and from what `seen` and `lines` print. */
export function chooseSite(
  claims: Claims,
  seen: Seen,
  page: Page,
  headline: string,
  lines: Line[]
): Chosen {
  const { site, source } = siteOf(claims, page, headline, lines)
  const own = claims.publisher.flatMap((claim) =>
    /^(?:title suffix|og:site_name)$/.test(claim.source) ? [] : (claim.value.name ?? [])
  )
  const bylines = [
    ...claims.author.flatMap(({ value }) => value.map(({ name }) => name)),
    ...seen.bylines.flatMap(({ element }) => element?.textContent?.slice(0, 300) ?? []),
    ...seen.credits
  ]
  const origin = chooseOrigin(claims, seen.origins, bylines, page, [site.name, ...own])
  if (origin)
    return {
      ...(origin.element && { element: origin.element }),
      fields: { publisher: origin.value, via: site },
      provenance: { publisher: { source: origin.source, agrees: [], differs: [source] } }
    }
  const key = ({ name = '' }: Partial<Publisher>) => foldForComparison(name)
  return {
    fields: { publisher: site },
    provenance: { publisher: provenanceOf(source, key(site), claims.publisher, key) }
  }
}

/** The site that shows the story; a title that repeats the headline does not name it. */
function siteOf(
  claims: Claims,
  page: Page,
  headline: string,
  lines: Line[]
): { site: Publisher; source: string } {
  const title = foldForComparison(headline)
  const host = page.url.hostname
  const named = claims.publisher.filter(
    ({ value }) => foldForComparison(value.name ?? '') !== title
  )
  const isNamed = named.some(({ value }) => matchesHost(value.name ?? '', host) === 1)
  const chosen = choosePublisher([...named, ...(isNamed ? [] : speltName(lines, page))], host)
  const site = {
    name: host.replace(/^www\./, ''),
    url: page.url.origin,
    ...chosen?.value,
    ...logosOf(chosen?.value ?? {}, claims, page)
  }
  return { site, source: chosen?.source ?? 'address' }
}

/** A logo declared with its dark variant, else the chosen witness's own, else any, else the icon. */
function logosOf(chosen: Logos, claims: Claims, page: Page): Logos {
  const all = [chosen, ...claims.publisher.map(({ value }) => value)]
  const { logo, logoDark } =
    all.find((one) => one.logo && one.logoDark) ?? all.find((one) => one.logo) ?? siteIcon(page)
  return { ...(logo && { logo }), ...(logoDark && { logoDark }) }
}

/** Does a piece of a title name the site? */
export function siteTest(claims: Claims, page: Page): (piece: string) => boolean {
  const known = claims.publisher
    .filter(({ source, value }) => source !== 'title suffix' && (value.name?.length ?? 0) < 45)
    .map(({ value }) => foldForComparison(value.name ?? ''))
  const names = new Set(known.filter(Boolean))
  return (piece) =>
    names.has(foldForComparison(piece)) || matchesHost(piece, page.url.hostname) === 1
}
