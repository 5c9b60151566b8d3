/** What the context menu offers on a page: one row an item. */
import { t } from '../../platform/i18n'
import type { MenuEntry } from '../../platform/menus'
import { distractionFree } from './distraction-free'
import { saveArticle } from './save-article'
import { saveLink } from './save-link'

export const menus = (): MenuEntry[] => [
  {
    id: 'distraction-free',
    title: t('distraction_free'),
    contexts: ['page', 'selection'],
    act: distractionFree
  },
  { id: 'save-article', title: t('menu_save'), contexts: ['page', 'selection'], act: saveArticle },
  { id: 'save-link', title: t('menu_save_link'), contexts: ['link'], act: saveLink }
]
