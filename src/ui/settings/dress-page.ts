/** What every page of the extension puts on before its first paint. */
import { direction, language } from '../../platform/i18n'
import { lastSettings } from '../../platform/settings'
import { applySettings } from './apply-settings'

/** The interface's language and direction, the settings as last seen, and the page's title. */
export function dressPage(title?: string): void {
  const { documentElement: page } = document
  page.lang = language()
  page.dir = direction()
  if (title !== undefined) document.title = title
  applySettings(page, lastSettings())
}
