/** What reading this page's times depends on: its day, its languages, its zones. */
import { times } from '../../words/words'
import type { Claims } from '../claims'
import type { Page } from '../page'
import type { TimeContext } from './parse-when'
import { isOwnZone, zonesOf } from './zone'

/** `/2013/06/bridge`, `/2013-06-07-bridge`, `/20130607/`; ids and seasons have no month, or no day. */
const CAME_OUT = /\/((?:19|20)\d\d)(?:\/([01]?\d)\/([0-3]?\d(?=\/))?|-?([01]\d)-?([0-3]\d)(?!\d))/

/** The day, or the middle of the month, that the address tells. */
function dayOfAddress(path: string): Date | undefined {
  const [, year, month, day = 15, monthBeside, dayBeside = day] = CAME_OUT.exec(path) ?? []
  if (!year) return undefined
  return new Date(Date.UTC(Number(year), Number(month ?? monthBeside) - 1, Number(dayBeside)))
}

/** `language` is the page's own, BCP 47; English is always understood besides. */
export function timeContext(page: Page, claims: Claims, language?: string): TimeContext {
  const languages = [
    ...new Set([language ?? 'en', 'en'].flatMap((tag) => times().known(tag) ?? []))
  ]
  const tags = claims.inLanguage.map(({ value }) => value)
  const cameOut = dayOfAddress(page.url.pathname)
  const witness = { host: page.url.hostname, languages: tags }
  let zones: string[] | undefined
  return {
    capturedAt: page.capturedAt,
    ...(cameOut && { cameOut }),
    languages,
    // Asking the platform for them is dear, and most pages tell their times with an offset.
    get zones() {
      zones ??= zonesOf(witness)
      return zones
    },
    isOwnZone: (name) => isOwnZone(name, witness, languages[0] as string)
  }
}
