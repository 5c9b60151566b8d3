/** What reading this page's times depends on: its day, its languages, its zones. */
import type { Claims } from '../claims'
import type { Page } from '../page'
import { supported } from './month-names'
import type { TimeContext } from './parse-when'
import { zonesOf } from './zone'

export function timeContext(page: Page, claims: Claims, language?: string): TimeContext {
  const languages = new Set([language, 'en'].flatMap((tag) => supported(tag) ?? []))
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
