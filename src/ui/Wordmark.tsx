/** The product's mark and name, set rather than drawn. */
import { t } from '../platform/i18n'

export function Wordmark() {
  return (
    <span class="wordmark">
      <svg viewBox="0 0 24 24" width="17" height="17" aria-hidden="true">
        <rect x="2" y="4" width="20" height="6" rx="1" fill="var(--accent)" />
        <rect x="2" y="13.5" width="20" height="2.5" rx=".8" fill="currentColor" />
        <rect x="2" y="19" width="12.5" height="2.5" rx=".8" fill="currentColor" />
      </svg>
      <bdi>{t('name')}</bdi>
    </span>
  )
}
