/** The popup. The page is asked for its article before anything is drawn. */
import { render } from 'preact'
import { fail } from '../../article/types'
import { keepingIn, libraryOnce } from '../../library/keeping'
import { activePage } from '../../platform/active-page'
import { direction, language } from '../../platform/i18n'
import { readPage } from '../../platform/read-page'
import { lastSettings } from '../../platform/settings'
import { activeTab } from '../../platform/tabs'
import { applySettings } from '../../ui/settings/apply-settings'
import script from '../page/extract.iife?script'
import { Popup } from './Popup'
import { ways } from './ways'
import './popup.css'

async function read(anyway = false) {
  const tab = await activeTab()
  return tab === undefined ? fail('restricted-page') : readPage(tab, script, anyway)
}

const reading = read()
const { documentElement: page } = document
page.lang = language()
page.dir = direction()
applySettings(page, lastSettings())
const root = document.querySelector('.popup')
const library = libraryOnce()
const desk = { library, keeping: keepingIn(library), where: activePage(), ways }
if (root) render(<Popup first={reading} read={read} desk={desk} />, root)
