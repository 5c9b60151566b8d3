/** A button of a toolbar: an icon that is named and, in its tooltip, has its key. */
import type { ComponentChildren } from 'preact'
import { t } from '../../platform/i18n'

export interface ToolProps {
  label: string
  /** The key that does the same, shown in the tooltip. */
  hint?: string
  popup?: 'dialog' | 'menu'
  isOpen?: boolean
  /** Has nothing to do its work on yet. */
  isOff?: boolean
  class?: string
  onClick?: (() => void) | undefined
  children: ComponentChildren
}

export function Tool({ label, hint, popup, isOpen, isOff, onClick, children, ...rest }: ToolProps) {
  return (
    <button
      type="button"
      class={`icon-button ${rest.class ?? ''}`}
      aria-disabled={isOff || undefined}
      aria-label={label}
      title={hint ? t('with_key', label, hint) : label}
      {...(popup && { 'aria-haspopup': popup, 'aria-expanded': isOpen ?? false })}
      onClick={onClick}
    >
      {children}
    </button>
  )
}
