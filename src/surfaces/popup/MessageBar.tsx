/** The bar under a message: whose it is, and the way to what is saved. */
import { Library as Books } from 'lucide-preact'
import { t } from '../../platform/i18n'
import { openPage } from '../../platform/tabs'
import { LIBRARY_PAGE } from '../../ui/pages'
import { Wordmark } from '../../ui/Wordmark'

export function MessageBar() {
  return (
    <>
      <Wordmark />
      <span class="toolbar-gap" />
      <button type="button" class="button button-ghost" onClick={() => void openPage(LIBRARY_PAGE)}>
        <Books class="icon" aria-hidden="true" />
        {t('library')}
      </button>
    </>
  )
}
