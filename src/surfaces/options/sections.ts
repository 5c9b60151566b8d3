/** The sections of the options, in order, by the name that stands in the address. */
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { MessageKey } from '../../platform/i18n'
import type { Settings } from '../../settings/settings'
import type { ChangeSettings } from '../../ui/settings/use-settings'
import type { ToastMessage } from '../../ui/toast/use-toast'

export const SECTIONS = {
  reading: 'section_reading',
  opening: 'section_opening',
  listening: 'section_listening',
  library: 'library',
  sites: 'section_sites',
  shortcuts: 'section_shortcuts',
  privacy: 'section_privacy',
  about: 'section_about'
} as const satisfies Record<string, MessageKey>

export type SectionName = keyof typeof SECTIONS

/** What every section is given. */
export interface Pane {
  settings: Settings
  change: ChangeSettings
  say(message: ToastMessage): void
  library: () => Promise<Result<Library>>
}

/** `#sites` and its like; an address that names no section is at the first. */
export function sectionFrom(hash: string): SectionName {
  const name = hash.slice(1)
  return Object.hasOwn(SECTIONS, name) ? (name as SectionName) : 'reading'
}
