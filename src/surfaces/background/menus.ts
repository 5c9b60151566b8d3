/** What the context menu offers on a page: one row an item. */
import { t } from '../../platform/i18n'
import type { MenuEntry } from '../../platform/menus'
import { saveArticle } from './save-article'

export const menus = (): MenuEntry[] => [
  { id: 'save-article', title: t('menu_save'), contexts: ['page', 'selection'], act: saveArticle }
]
