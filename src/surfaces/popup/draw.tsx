/** Draws the popup, with what it works with beside the page. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import type { ActivePage } from '../../platform/active-page'
import { keepingHere } from '../../ui/save/keeping-here'
import { dressPage } from '../../ui/settings/dress-page'
import { Popup } from './Popup'
import type { Attempt, Read, ReadWhole } from './use-reading'
import { waysFrom } from './ways'

export interface Drawn {
  first: Attempt
  read: Read
  readWhole: ReadWhole
  where: Promise<ActivePage>
}

export function draw({ where, ...reading }: Drawn): void {
  dressPage()
  const root = document.querySelector('.popup')
  const library = libraryOnce()
  const at = where.then(({ url }) => url)
  const desk = { library, keeping: keepingHere(library, at), where, ways: waysFrom(where) }
  if (root) render(<Popup {...reading} desk={desk} />, root)
}
