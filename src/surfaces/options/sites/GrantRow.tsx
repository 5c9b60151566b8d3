/** One host that was allowed: what for, and a way to give it back. */
import { t } from '../../../platform/i18n'

export interface GrantRowProps {
  name: string
  /** One site, and not a pattern for many. */
  isSite: boolean
  isOpening: boolean
  onOpening(isOpening: boolean): void
  onBack(): void
}

export function GrantRow({ name, isSite, isOpening, onOpening, onBack }: GrantRowProps) {
  return (
    <li class="grant">
      <bdi class="grant-name">{name}</bdi>
      {isSite && (
        <label class="switch grant-use">
          <input
            type="checkbox"
            role="switch"
            aria-label={t('grant_opens_site', name)}
            aria-checked={isOpening}
            checked={isOpening}
            onChange={({ currentTarget }) => onOpening(currentTarget.checked)}
          />
          {t('grant_opens')}
        </label>
      )}
      <span class="row-hint">{t('grant_images')}</span>
      <button
        type="button"
        class="button button-line"
        aria-label={t('give_back_site', name)}
        onClick={onBack}
      >
        {t('give_back')}
      </button>
    </li>
  )
}
