/** A button over the list that opens a menu below itself. */
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Menu } from '../../ui/panel/Menu'

export interface MenuButtonProps {
  /** Names the menu, and the button where no words stand on it. */
  label: string
  icon: ComponentChildren
  /** Words on the button. */
  text?: string
  disabled?: boolean
  /** The menu's rows; what a row does is given to `closing`, which closes the menu first. */
  rows(closing: (act: () => void) => () => void): ComponentChildren
}

export function MenuButton({ label, icon, text, disabled = false, rows }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  const closing = (act: () => void) => () => {
    close()
    act()
  }
  return (
    <div class="menu-place">
      <button
        type="button"
        class={text ? 'button button-ghost' : 'icon-button'}
        {...(!text && { 'aria-label': label })}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
      >
        {icon}
        {text && <span>{text}</span>}
      </button>
      {isOpen && (
        <Menu label={label} class="menu-below" onClose={close}>
          {rows(closing)}
        </Menu>
      )}
    </div>
  )
}
