/** What is sent (nothing), what is kept, and how to be rid of it. */
import { t } from '../../platform/i18n'
import { forgetPlaces } from '../../platform/reading-places'
import { SwitchRow } from './Row'
import type { Pane } from './sections'

export function PrivacySection({ settings, change, say }: Pane) {
  const forget = async () => {
    await forgetPlaces()
    say({ text: t('places_forgotten') })
  }
  return (
    <>
      <p class="options-text">{t('privacy_nothing_sent')}</p>
      <p class="options-text">{t('privacy_when')}</p>
      <p class="options-text">{t('privacy_kept')}</p>
      <SwitchRow
        label={t('remember_places')}
        hint={t('remember_places_hint')}
        setting="rememberPlaces"
        {...{ settings, change }}
      />
      <div class="row row-buttons">
        <button type="button" class="button button-line" onClick={() => void forget()}>
          {t('forget_places')}
        </button>
      </div>
      <div class="row">
        <a class="link" href="#sites">
          {t('grants_title')}
        </a>
      </div>
    </>
  )
}
