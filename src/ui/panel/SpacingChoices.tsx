/** The room between lines, letters or words, or the width of the column: each step drawn as it is. */
import { t } from '../../platform/i18n'
import { SETTINGS, type Settings } from '../../settings/settings'
import type { ChangeSettings } from '../settings/use-settings'
import { Choices } from './Choices'
import { TYPE_NAMES } from './choice-names'
import { ColumnArt, LetterArt, LineArt, WordArt } from './segment-art'

const ART = {
  lineSpacing: LineArt,
  column: ColumnArt,
  letterSpacing: LetterArt,
  wordSpacing: WordArt
}

export interface SpacingChoicesProps {
  spacing: keyof typeof ART
  label: string
  isLabelled?: boolean
  settings: Settings
  onChange: ChangeSettings
}

export function SpacingChoices({ spacing, settings, onChange, ...rest }: SpacingChoicesProps) {
  const { choices } = SETTINGS[spacing]
  const Art = ART[spacing]
  return (
    <Choices<string>
      {...rest}
      class="segments"
      choices={choices}
      value={settings[spacing]}
      onChoose={(choice) => onChange({ [spacing]: choice })}
      nameOf={(choice) => t(TYPE_NAMES.spacing[choice as keyof typeof TYPE_NAMES.spacing])}
      draw={(choice) => <Art step={choices.indexOf(choice as never)} />}
    />
  )
}
