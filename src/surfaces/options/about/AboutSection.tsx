/** What this is, and the settings as a whole. */
import { version } from '../../../platform/about'
import { t } from '../../../platform/i18n'
import { WELCOME_PAGE } from '../../../ui/pages'
import { Wordmark } from '../../../ui/Wordmark'
import type { Pane } from '../sections'
import { useSettingsFile } from './use-settings-file'

export function AboutSection({ settings, change, say }: Pane) {
  const file = useSettingsFile({ settings, change, say })
  return (
    <>
      <div class="row about-head">
        <Wordmark />
        <span class="figure">{t('version', version())}</span>
      </div>
      <p class="options-text">{t('description')}</p>
      <p class="options-text">{t('licence')}</p>
      <p class="options-text">{t('typefaces_licence')}</p>
      <p class="options-text">
        <a class="link" href={WELCOME_PAGE}>
          {t('show_welcome')}
        </a>
      </p>
      <h2>{t('your_settings')}</h2>
      <div class="row-buttons">
        <button type="button" class="button button-line" onClick={file.save}>
          {t('export_settings')}
        </button>
        <button type="button" class="button button-line" onClick={file.load}>
          {t('import_settings')}
        </button>
        <button type="button" class="button button-line" onClick={file.reset}>
          {t('reset_settings')}
        </button>
      </div>
    </>
  )
}
