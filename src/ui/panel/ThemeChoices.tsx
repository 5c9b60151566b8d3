/** The themes, each as a swatch of itself. */
import { t } from '../../platform/i18n'
import { SETTINGS, type Settings } from '../../settings/settings'
import type { ChangeSettings } from '../settings/use-settings'
import { Choices } from './Choices'
import { TYPE_NAMES } from './choice-names'
import { Swatch } from './Swatch'

export interface ThemeChoicesProps {
  settings: Settings
  onChange: ChangeSettings
}

export function ThemeChoices({ settings, onChange }: ThemeChoicesProps) {
  return (
    <Choices
      class="swatches"
      label={t('theme')}
      choices={SETTINGS.theme.choices}
      value={settings.theme}
      onChoose={(theme) => onChange({ theme })}
      nameOf={(theme) => t(TYPE_NAMES.theme[theme])}
      draw={(theme) => <Swatch theme={theme} />}
    />
  )
}
