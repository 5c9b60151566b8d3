/** Said while a page that is still being filled is waited for. */
import { t } from '../../platform/i18n'

export const StillLoading = () => (
  <div class="slow">
    <p role="status">{t('still_loading')}</p>
  </div>
)
