/** The single keys, by the surface that hears them. */
import { t } from '../../platform/i18n'
import { LIBRARY_KEYS } from '../../ui/library-keys'
import { READING_KEYS } from '../../ui/reading/KeyList'
import { Keys } from '../../ui/reading/Keys'

export function KeyRows() {
  return (
    <>
      <h2>{t('keys_reading')}</h2>
      <Keys class="options-keys" rows={READING_KEYS} />
      <h2>{t('keys_library')}</h2>
      <Keys class="options-keys" rows={LIBRARY_KEYS} />
    </>
  )
}
