/** What reading this page's times depends on: its day, its languages, its zones. */
import { times } from '../../words/words'
import type { Claims } from '../claims'
import type { Page } from '../page'
import type { TimeContext } from './parse-when'
import { zonesOf } from './zone'

/** `/2013/06/07/`, `/2013-06-07-`; a year without its month may be that of what is told. */
function yearIn(path: string): number | undefined {
  const found = /\/((?:19|20)\d\d)[/-]?[01]?\d(?!\d{3})/.exec(path)
  return found ? Number(found[1]) : undefined
}

/** `language` is the page's own, BCP 47; English is always understood besides. */
export function timeContext(page: Page, claims: Claims, language?: string): TimeContext {
  const languages = new Set([language ?? 'en', 'en'].flatMap((tag) => times().known(tag) ?? []))
  const tags = claims.inLanguage.map(({ value }) => value)
  let zones: string[] | undefined
  return {
    capturedAt: page.capturedAt,
    year: yearIn(page.url.pathname),
    languages: [...languages],
    // Asking the platform for them is dear, and most pages tell their times with an offset.
    get zones() {
      zones ??= zonesOf({ host: page.url.hostname, languages: tags })
      return zones
    }
  }
}
