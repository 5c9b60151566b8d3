/** Said after four seconds: the page is slow, and what can be done about it. */
import { t } from '../../platform/i18n'
import type { Reading } from './use-reading'

export function SlowNote({ reading }: { reading: Reading }) {
  return (
    <div class="slow">
      <p role="status">{t('slow_title')}</p>
      <div class="message-actions">
        <button type="button" class="button button-line" onClick={reading.keepWaiting}>
          {t('slow_wait')}
        </button>
        <button type="button" class="button button-ghost" onClick={reading.tryAnyway}>
          {t('try_anyway')}
        </button>
      </div>
    </div>
  )
}
