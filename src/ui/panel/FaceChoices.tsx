/** The typefaces, each named in itself. */
import { t } from '../../platform/i18n'
import type { Settings } from '../../settings/settings'
import type { ChangeSettings } from '../settings/use-settings'
import { Choices } from './Choices'
import { faceName, TYPE_NAMES } from './choice-names'

export interface FaceChoicesProps {
  faces: readonly Settings['face'][]
  settings: Settings
  onChange: ChangeSettings
}

export function FaceChoices({ faces, settings, onChange }: FaceChoicesProps) {
  return (
    <Choices
      class="faces"
      label={t('face')}
      choices={faces}
      value={settings.face}
      onChoose={(face) => onChange({ face })}
      nameOf={faceName}
      draw={(face) => (
        <>
          <span class="face-name">
            <span data-face={face}>{faceName(face)}</span>
          </span>
          <small>{t(TYPE_NAMES.face[face])}</small>
        </>
      )}
    />
  )
}
