/** The popup. The page is asked for its article before anything is drawn. */
import { render } from 'preact'
import { fail } from '../../article/types'
import { libraryOnce } from '../../library/keeping'
import { activePage } from '../../platform/active-page'
import { direction, language } from '../../platform/i18n'
import { readPage, readWhole } from '../../platform/read-page'
import { lastSettings } from '../../platform/settings'
import { activeTab } from '../../platform/tabs'
import { keepingHere } from '../../ui/save/keeping-here'
import { applySettings } from '../../ui/settings/apply-settings'
import extract from '../page/extract.iife?script'
import second from '../page/second-finder.iife?script'
import { Popup } from './Popup'
import type { Attempt } from './use-reading'
import { ways } from './ways'
import './popup.css'

function read(anyway = false): Attempt {
  const { promise: stillLoading, resolve: onStillLoading } = Promise.withResolvers<void>()
  const result = activeTab().then((tab) =>
    tab === undefined
      ? fail('restricted-page')
      : readPage(tab, { extract, second }, { anyway, onStillLoading })
  )
  return { result, stillLoading }
}

async function readWholeStory() {
  const tab = await activeTab()
  return tab === undefined ? fail('restricted-page') : readWhole(tab, { extract, second })
}

const reading = read()
const { documentElement: page } = document
page.lang = language()
page.dir = direction()
applySettings(page, lastSettings())
const root = document.querySelector('.popup')
const library = libraryOnce()
const keeping = keepingHere(library)
const desk = { library, keeping, where: activePage(), ways }
if (root) render(<Popup first={reading} read={read} readWhole={readWholeStory} desk={desk} />, root)
