/** The library, by shortcut or from the button's menu. */
import { openPage } from '../../platform/tabs'
import { LIBRARY_PAGE } from '../../ui/pages'

export const openLibrary = (): Promise<void> => openPage(LIBRARY_PAGE)
