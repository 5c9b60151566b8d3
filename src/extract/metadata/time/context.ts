/** What reading this page's times depends on: its day, its languages, its zones. */
import { times } from '../../words/words'
import type { Claims } from '../claims'
import type { Page } from '../page'
import type { TimeContext } from './parse-when'
import { zonesOf } from './zone'

/** `language` is the page's own, BCP 47; English is always understood besides. */
export function timeContext(page: Page, claims: Claims, language?: string): TimeContext {
  const languages = new Set([language ?? 'en', 'en'].flatMap((tag) => times().known(tag) ?? []))
  const tags = claims.inLanguage.map(({ value }) => value)
  let zones: string[] | undefined
  return {
    capturedAt: page.capturedAt,
    languages: [...languages],
    // Asking the platform for them is dear, and most pages tell their times with an offset.
    get zones() {
      zones ??= zonesOf({ host: page.url.hostname, languages: tags })
      return zones
    }
  }
}
