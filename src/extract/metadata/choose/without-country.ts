/** `Tide Norway` at `tide.no` is called Tide: there the country's name says what the address says. */
import { siteLabel } from '../page'
import { foldForComparison } from '../text/plain-text'

/** The name without the country of `host` at its end, where the rest is spelt by the address. */
export function withoutCountry(name: string, host: string): string | undefined {
  const [, rest, country] = /^(\S+) (\S+)$/.exec(name) ?? []
  if (!rest || !country || foldForComparison(rest) !== siteLabel(host)) return undefined
  const region = host.split('.').at(-1) ?? ''
  return namesOf(region).includes(foldForComparison(country)) ? rest : undefined
}

/** What a country is called in English and in the language that most speak there. */
function namesOf(region: string): string[] {
  if (!/^[a-z]{2}$/i.test(region)) return []
  const own = new Intl.Locale(`und-${region}`).maximize().language
  const names = [own, 'en'].map((language) =>
    new Intl.DisplayNames([language], { type: 'region' }).of(region.toUpperCase())
  )
  return names.map((name) => foldForComparison(name ?? ''))
}
