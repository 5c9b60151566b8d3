/** Draws the library page, with its first rows where they are here already. */
import { render } from 'preact'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { t } from '../../platform/i18n'
import { tell } from '../../platform/messages'
import { dressPage } from '../../ui/settings/dress-page'
import type { FirstSight } from './first-sight'
import { LibraryPage } from './LibraryPage'
import { loadSearch } from './load-search'

/** Milliseconds; what was left to be done, and the search, may wait until the first rows are there. */
const AFTER = 1000

export function draw(library: () => Promise<Result<Library>>, first: FirstSight | undefined): void {
  dressPage(t('library_title'))
  const root = document.querySelector('.library')
  if (root) render(<LibraryPage {...{ library, first }} />, root)
  setTimeout(() => {
    void loadSearch()
    tell('library:tend', true)
  }, AFTER)
}
