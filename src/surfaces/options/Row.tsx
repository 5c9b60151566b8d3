/** One setting: what it is, a word about it, and its control beside or below. */
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Settings } from '../../settings/settings'
import type { ChangeSettings } from '../../ui/settings/use-settings'

export interface RowProps {
  label: string
  hint?: string
  /** Below, over the whole width. */
  isWide?: boolean
  /** The control says its own name aloud, so that the label is for the eye. */
  isNamed?: boolean
  children?: ComponentChildren
}

export function Row({ label, hint, isWide = false, isNamed = false, children }: RowProps) {
  return (
    <div class={isWide ? 'row row-wide' : 'row'}>
      <span class="row-label" aria-hidden={isNamed}>
        {label}
      </span>
      {hint && <span class="row-hint">{hint}</span>}
      {children && <div class="row-control">{children}</div>}
    </div>
  )
}

/** Settings that are on or off. */
type SwitchKey = {
  [Key in keyof Settings]: Settings[Key] extends boolean ? Key : never
}[keyof Settings]

export interface SwitchRowProps {
  label: string
  hint?: string
  setting: SwitchKey
  settings: Settings
  change: ChangeSettings
}

/** The whole row can be pressed. */
export function SwitchRow({ label, hint, setting, settings, change }: SwitchRowProps) {
  const id = useId()
  const isOn = settings[setting]
  return (
    <label class="row switch">
      <span class="row-label">{label}</span>
      {hint && (
        <span id={`${id}-hint`} class="row-hint">
          {hint}
        </span>
      )}
      <span class="row-control">
        <input
          type="checkbox"
          role="switch"
          aria-label={label}
          aria-describedby={hint && `${id}-hint`}
          aria-checked={isOn}
          checked={isOn}
          onChange={({ currentTarget }) => change({ [setting]: currentTarget.checked })}
        />
      </span>
    </label>
  )
}
