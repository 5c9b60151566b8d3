/** What the context menus offer, on a page and on the button: one row an item. */
import { t } from '../../platform/i18n'
import type { MenuEntry } from '../../platform/menus'
import { distractionFree } from './distraction-free'
import { openLibrary } from './open-library'
import { readSelection } from './read-selection'
import { report } from './report'
import { saveArticle } from './save-article'
import { saveLink } from './save-link'
import { alwaysHere } from './sites'

export const menus = (): MenuEntry[] => [
  {
    id: 'distraction-free',
    title: t('distraction_free'),
    contexts: ['page', 'selection'],
    act: distractionFree
  },
  {
    id: 'read-selection',
    title: t('menu_read_selection'),
    contexts: ['selection'],
    act: readSelection
  },
  { id: 'save-article', title: t('menu_save'), contexts: ['page', 'selection'], act: saveArticle },
  { id: 'save-link', title: t('menu_save_link'), contexts: ['link'], act: saveLink },
  { id: 'open-library', title: t('open_library'), contexts: ['action'], act: openLibrary },
  { id: 'site-always', title: t('site_always'), contexts: ['action', 'page'], act: alwaysHere },
  { id: 'report', title: t('report_page'), contexts: ['action'], act: report }
]
