/** The page's own time zone, where its country has but one clock. */

/** Country endings sold to everybody: they name no country. */
const FOR_ALL = /^(?:ai|am|cc|co|fm|gg|io|la|ly|me|nu|sh|to|tv|ws|eu)$/

export interface ZoneWitness {
  host: string
  /** The page's language tags, whose regions may name a country. */
  languages: string[]
}

/** IANA names of the zones of the page's country; empty where nothing names a country. */
export function zonesOf(witness: ZoneWitness): string[] {
  const country = countryOf(witness)
  return country ? zonesOfCountry(country) : []
}

/** As the page's address names it, else its languages; ISO 3166. */
function countryOf({ host, languages }: ZoneWitness): string | undefined {
  const ending = host.split('.').at(-1)?.toLowerCase() ?? ''
  if (/^[a-z]{2}$/.test(ending) && !FOR_ALL.test(ending))
    return ending === 'uk' ? 'GB' : ending.toUpperCase()
  for (const tag of languages) {
    const region = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?([a-z]{2})$/i.exec(tag)?.[1]
    if (region) return region.toUpperCase()
  }
  return undefined
}

/** Where abbreviations that mean one clock elsewhere are those of the country's own. */
const OWN: Record<string, string> = { pst: 'PH PK', est: 'AU', mst: 'MY MM', bst: 'BD' }

/**
 * Whether the abbreviation means another clock where the page is from, else where most are who speak its
 * `language`, a valid tag.
 */
export function isOwnZone(name: string, witness: ZoneWitness, language: string): boolean {
  const countries = Object.hasOwn(OWN, name) && OWN[name]
  // The platform is asked last: its first answer is dear.
  const country = countries && (countryOf(witness) ?? new Intl.Locale(language).maximize().region)
  return !!countries && !!country && countries.includes(country)
}

/**
 * The one clock of each country from which most pages come, `-` where it has several: as the platform
 * has them, whose first answer takes longer than all else that is done about dates. All of China has
 * Beijing's by law, though the platform knows another that is in use in its west.
 */
const CLOCKS =
  'US- CA- AU- BR- ES- PT- GBEurope/London IEEurope/Dublin DEEurope/Berlin ATEurope/Vienna CHEurope/Zurich FREurope/Paris BEEurope/Brussels NLEurope/Amsterdam ITEurope/Rome DKEurope/Copenhagen SEEurope/Stockholm NOEurope/Oslo FIEurope/Helsinki PLEurope/Warsaw INAsia/Calcutta CNAsia/Shanghai'

/** `Intl.Locale.prototype.getTimeZones` is young: where it is missing few zones are known. */
function zonesOfCountry(country: string): string[] {
  const clock = CLOCKS.split(' ').find((one) => one.startsWith(country))
  if (clock) return clock === `${country}-` ? [] : [clock.slice(2)]
  try {
    const locale = new Intl.Locale('und', { region: country }) as Intl.Locale & {
      getTimeZones?: () => string[]
    }
    return locale.getTimeZones?.() ?? []
  } catch {
    return []
  }
}

/** The offset, such as `+02:00`, that all these zones share at a local time; else nothing. */
export function sharedOffset(zones: string[], local: string): string | undefined {
  const [first, ...others] = zones
  const offset = first && offsetAt(first, local)
  return others.slice(0, 30).every((zone) => offsetAt(zone, local) === offset) ? offset : undefined
}

/** Newer platforms tell an offset without a format, whose making is dear. */
interface Clocks {
  Temporal?: {
    Instant: { from: (at: string) => { toZonedDateTimeISO: (zone: string) => { offset: string } } }
  }
}

function offsetAt(zone: string, local: string): string | undefined {
  const { Temporal } = globalThis as Clocks
  if (Temporal) {
    const offset = Temporal.Instant.from(`${local}Z`).toZonedDateTimeISO(zone).offset.slice(0, 6)
    return offset === '+00:00' ? 'Z' : offset
  }
  const told = new Date(`${local}Z`).toLocaleString('en', {
    timeZone: zone,
    timeZoneName: 'longOffset'
  })
  const offset = /GMT([+-]\d\d:\d\d)?/.exec(told)
  return offset ? (offset[1] ?? 'Z') : undefined
}
