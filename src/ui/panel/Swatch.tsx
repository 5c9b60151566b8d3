/** A theme as it looks; `auto` shows its two halves. */
import { t } from '../../platform/i18n'
import type { Settings } from '../../settings/settings'
import { TYPE_NAMES } from './choice-names'

export function Swatch({ theme }: { theme: Settings['theme'] }) {
  return (
    <>
      {theme === 'auto' ? (
        <span class="swatch swatch-auto" aria-hidden="true">
          <span data-theme="light">{t('aa_glyph').slice(0, 1)}</span>
          <span data-theme="dark">{t('aa_glyph').slice(1) || t('aa_glyph')}</span>
        </span>
      ) : (
        <span class="swatch" data-theme={theme} aria-hidden="true">
          {t('aa_glyph')}
        </span>
      )}
      <span class="swatch-name">{t(TYPE_NAMES.theme[theme])}</span>
    </>
  )
}
