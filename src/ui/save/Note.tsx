/** A note over the article: offline, changed, private. It says what is shown, and what can be done. */
import type { ComponentChildren } from 'preact'
import { language } from '../../platform/i18n'

export interface NoteProps {
  icon: ComponentChildren
  text: string
  actions?: { label: string; act(): void }[]
}

export function Note({ icon, text, actions = [] }: NoteProps) {
  return (
    <div class={actions.length > 1 ? 'note note-long' : 'note'} role="status" lang={language()}>
      {icon}
      <p>
        <bdi>{text}</bdi>
      </p>
      {actions.length > 0 && (
        <span class="note-actions">
          {actions.map(({ label, act }) => (
            <button key={label} type="button" onClick={act}>
              {label}
            </button>
          ))}
        </span>
      )}
    </div>
  )
}
