/** How text is set: the settings of the Aa panel, with room to explain them. */
import { t } from '../../platform/i18n'
import { SETTINGS } from '../../settings/settings'
import { Choices } from '../../ui/panel/Choices'
import { faceName, TYPE_NAMES } from '../../ui/panel/choice-names'
import { SizeSlider } from '../../ui/panel/SizeSlider'
import { Swatch } from '../../ui/panel/Swatch'
import { Row, SwitchRow } from './Row'
import { SpacingRows } from './SpacingRows'
import type { Pane } from './sections'

export function ReadingSection({ settings, change }: Pane) {
  return (
    <>
      <Row label={t('theme')} isWide isNamed>
        <Choices
          class="swatches"
          label={t('theme')}
          choices={SETTINGS.theme.choices}
          value={settings.theme}
          onChoose={(theme) => change({ theme })}
          nameOf={(theme) => t(TYPE_NAMES.theme[theme])}
          draw={(theme) => <Swatch theme={theme} />}
        />
      </Row>
      <Row label={t('face')} isWide isNamed>
        <Choices
          class="faces"
          label={t('face')}
          choices={SETTINGS.face.choices}
          value={settings.face}
          onChoose={(face) => change({ face })}
          nameOf={faceName}
          draw={(face) => (
            <>
              <span class="face-name" data-face={face}>
                {faceName(face)}
              </span>
              <small>{t(TYPE_NAMES.face[face])}</small>
            </>
          )}
        />
      </Row>
      <Row label={t('text_size')} hint={t('text_size_hint')} isNamed>
        <SizeSlider size={settings.size} onSize={(size) => change({ size })} />
      </Row>
      <SpacingRows {...{ settings, change }} />
      <SwitchRow
        label={t('justify')}
        hint={t('justify_hint')}
        setting="justify"
        {...{ settings, change }}
      />
      <SwitchRow
        label={t('large_lede')}
        hint={t('large_lede_hint')}
        setting="largeLede"
        {...{ settings, change }}
      />
      <SwitchRow label={t('dim_images')} setting="dimImages" {...{ settings, change }} />
      <SwitchRow
        label={t('vertical')}
        hint={t('vertical_hint')}
        setting="vertical"
        {...{ settings, change }}
      />
    </>
  )
}
