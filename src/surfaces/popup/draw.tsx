/** Draws the popup, with what it works with beside the page. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import { activePage } from '../../platform/active-page'
import { direction, language } from '../../platform/i18n'
import { lastSettings } from '../../platform/settings'
import { keepingHere } from '../../ui/save/keeping-here'
import { applySettings } from '../../ui/settings/apply-settings'
import { Popup } from './Popup'
import type { Attempt, Read, ReadWhole } from './use-reading'
import { ways } from './ways'

export function draw(first: Attempt, read: Read, readWhole: ReadWhole): void {
  const { documentElement: page } = document
  page.lang = language()
  page.dir = direction()
  applySettings(page, lastSettings())
  const root = document.querySelector('.popup')
  const library = libraryOnce()
  const where = activePage()
  const at = where.then(({ url }) => url)
  const desk = { library, keeping: keepingHere(library, at), where, ways }
  if (root) render(<Popup {...{ first, read, readWhole, desk }} />, root)
}
