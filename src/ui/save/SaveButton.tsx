/** Save, and once the article is on the disk, Saved: one button that stays where it is. */
import { Bookmark } from 'lucide-preact'
import { language, t } from '../../platform/i18n'
import type { Saving } from './use-saving'

export interface SaveButtonProps {
  saving: Saving
  /** The mark alone, for narrow bars; the words are its name. */
  isIcon?: boolean
  /** Another button of this article has the keyboard and the screen reader. */
  isDuplicate?: boolean
}

export function SaveButton({ saving, isIcon = false, isDuplicate = false }: SaveButtonProps) {
  const { isSaved, toggle } = saving
  const label = t(isSaved ? 'saved' : 'save')
  return (
    <button
      type="button"
      class={isIcon ? 'icon-button save-button' : 'button save-button'}
      lang={language()}
      aria-pressed={isSaved}
      aria-keyshortcuts="s"
      aria-label={isIcon ? label : undefined}
      title={t(isSaved ? 'remove_from_library' : 'save_to_library')}
      {...(isDuplicate && { tabIndex: -1 })}
      onClick={toggle}
    >
      <Bookmark class="icon" aria-hidden="true" />
      {!isIcon && <bdi>{label}</bdi>}
    </button>
  )
}
