/** The library page. The first rows are asked for before anything is drawn. */
import { render } from 'preact'
import { libraryOnce } from '../../library/keeping'
import { direction, language, t } from '../../platform/i18n'
import { send } from '../../platform/messages'
import { lastSettings } from '../../platform/settings'
import { applySettings } from '../../ui/settings/apply-settings'
import { LibraryPage } from './LibraryPage'
import { loadSearch } from './load-search'
import './library.css'

const library = libraryOnce()
void library()
const { documentElement: page } = document
page.lang = language()
page.dir = direction()
document.title = t('library_title')
applySettings(page, lastSettings())
const root = document.querySelector('.library')
if (root) render(<LibraryPage library={library} />, root)
// What was left to be done, and the search, may wait until the first rows are there.
setTimeout(() => {
  void loadSearch()
  void send('library:tend', true)
}, 1000)
