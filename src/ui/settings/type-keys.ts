/** The keys that set the type, the same on every surface: + - 0 and T. */
import { DEFAULTS, nextChoice, SETTINGS, type Settings } from '../../settings/settings'
import type { Keys } from '../use-keys'
import type { ChangeSettings } from './use-settings'

export function typeKeys(settings: Settings, change: ChangeSettings): Keys {
  const size = (step: number) => {
    const found = SETTINGS.size.choices.find((choice) => choice === step)
    if (found) change({ size: found })
  }
  const larger = () => size(settings.size + 1)
  return {
    '+': larger,
    '=': larger,
    '-': () => size(settings.size - 1),
    '0': () => size(DEFAULTS.size),
    t: () => change({ theme: nextChoice('theme', settings.theme) })
  }
}
