/** How text is set: the settings of the Aa panel, with room to explain them. */
import { t } from '../../platform/i18n'
import { SETTINGS } from '../../settings/settings'
import { FaceChoices } from '../../ui/panel/FaceChoices'
import { SizeSlider } from '../../ui/panel/SizeSlider'
import { ThemeChoices } from '../../ui/panel/ThemeChoices'
import { Row, SwitchRow } from './Row'
import { SpacingRows } from './SpacingRows'
import type { Pane } from './sections'

export function ReadingSection({ settings, change }: Pane) {
  return (
    <>
      <Row label={t('theme')} isWide isNamed>
        <ThemeChoices {...{ settings }} onChange={change} />
      </Row>
      <Row label={t('face')} isWide isNamed>
        <FaceChoices faces={SETTINGS.face.choices} {...{ settings }} onChange={change} />
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
