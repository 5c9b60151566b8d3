/** Aa: how the text is set. Every change is seen at once. */
import { t } from '../../platform/i18n'
import { DEFAULTS, isBundled, SETTINGS, type Settings } from '../../settings/settings'
import type { ChangeSettings } from '../settings/use-settings'
import { TYPE_NAMES } from './choice-names'
import { FaceChoices } from './FaceChoices'
import { Panel } from './Panel'
import { SizeSlider } from './SizeSlider'
import { SpacingChoices } from './SpacingChoices'
import { ThemeChoices } from './ThemeChoices'

export interface TypePanelProps {
  settings: Settings
  onChange: ChangeSettings
  onClose(): void
  /** Whether this surface is wide enough for columns to differ. */
  hasColumn?: boolean
  /** Whether this text can be set in vertical lines here. */
  hasVertical?: boolean
  class?: string
}

/** What "Reset" resets. */
const TYPE_KEYS = [
  'theme',
  'face',
  'size',
  'lineSpacing',
  'column',
  'letterSpacing',
  'wordSpacing',
  'justify',
  'vertical'
] as const

export function TypePanel(props: TypePanelProps) {
  const { settings, onChange, onClose, hasColumn, hasVertical, ...rest } = props
  const reset = () =>
    onChange(Object.fromEntries(TYPE_KEYS.map((key) => [key, DEFAULTS[key]])) as Partial<Settings>)
  return (
    <Panel label={t('type_settings')} class={`type-panel ${rest.class ?? ''}`} onClose={onClose}>
      <SizeSlider size={settings.size} onSize={(size) => onChange({ size })} />
      <ThemeChoices {...{ settings, onChange }} />
      <FaceChoices faces={facesToOffer(settings.face)} {...{ settings, onChange }} />
      <Spacings {...{ settings, onChange }} hasColumn={hasColumn ?? false} />
      <div class="type-foot">
        <div class="switches">
          <Switch
            label="justify"
            isOn={settings.justify}
            onSet={(justify) => onChange({ justify })}
          />
          {hasVertical && (
            <Switch
              label="vertical"
              isOn={settings.vertical}
              onSet={(vertical) => onChange({ vertical })}
            />
          )}
        </div>
        <button type="button" class="link" onClick={reset}>
          {t('reset')}
        </button>
      </div>
    </Panel>
  )
}

/** Faces of the system are offered in Options; here only the one that is in use. */
const facesToOffer = (present: Settings['face']) =>
  SETTINGS.face.choices.filter((face) => isBundled(face) || face === present)

interface SwitchProps {
  label: 'justify' | 'vertical'
  isOn: boolean
  onSet(isOn: boolean): void
}

function Switch({ label, isOn, onSet }: SwitchProps) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        aria-checked={isOn}
        checked={isOn}
        onChange={({ currentTarget }) => onSet(currentTarget.checked)}
      />
      {t(label)}
    </label>
  )
}

type SpacingProps = Pick<TypePanelProps, 'settings' | 'onChange'> & { hasColumn: boolean }

function Spacings({ settings, onChange, hasColumn }: SpacingProps) {
  const spacings = [
    'lineSpacing',
    ...(hasColumn ? (['column'] as const) : []),
    'letterSpacing',
    'wordSpacing'
  ] as const
  return (
    <div class="spacings" data-count={spacings.length}>
      {spacings.map((spacing) => (
        <SpacingChoices
          key={spacing}
          isLabelled
          label={t(TYPE_NAMES.label[spacing])}
          {...{ spacing, settings, onChange }}
        />
      ))}
    </div>
  )
}
