/** What opens how. */
import { type MessageKey, t } from '../../platform/i18n'
import { SETTINGS, type Settings } from '../../settings/settings'
import { Choices } from '../../ui/panel/Choices'
import { Row } from './Row'
import type { Pane } from './sections'

const BUTTON_NAMES = {
  popup: 'button_popup',
  'distraction-free': 'distraction_free'
} as const satisfies Record<Settings['button'], MessageKey>

export function OpeningSection({ settings, change }: Pane) {
  const nameOf = (button: Settings['button']) => t(BUTTON_NAMES[button])
  return (
    <>
      <Row label={t('button_opens')} hint={t('button_hint')} isWide isNamed>
        <Choices
          class="segments segments-worded"
          label={t('button_opens')}
          choices={SETTINGS.button.choices}
          value={settings.button}
          onChoose={(button) => change({ button })}
          nameOf={nameOf}
          draw={(button) => <span aria-hidden="true">{nameOf(button)}</span>}
        />
      </Row>
      <div class="row">
        <a class="link" href="#sites">
          {t('site_always')}
        </a>
      </div>
      <div class="row">
        <a class="link" href="#shortcuts">
          {t('set_shortcut')}
        </a>
      </div>
    </>
  )
}
