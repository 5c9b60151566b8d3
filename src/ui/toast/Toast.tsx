/** A toast: gone after six seconds, which stand still while the pointer or the focus is on it. */
import { useEffect, useState } from 'preact/hooks'
import type { ToastMessage } from './use-toast'

const LASTS = 6000

export interface ToastProps {
  message: ToastMessage | undefined
  onGone(): void
}

export function Toast({ message, onGone }: ToastProps) {
  const [isHeld, setHeld] = useState(false)
  useEffect(() => {
    if (!message || isHeld || message.stays) return
    const timer = setTimeout(onGone, LASTS)
    return () => clearTimeout(timer)
  }, [message, isHeld])
  const { action } = message ?? {}
  const act = () => {
    action?.act()
    onGone()
  }
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  const focus = { onFocusIn: () => setHeld(true), onFocusOut: () => setHeld(false) }
  return (
    <div class="toast-place" role="status">
      {message && (
        <div class="toast" {...hold} {...focus}>
          <span>{message.text}</span>
          {action && (
            <button type="button" onClick={act}>
              {action.label}
            </button>
          )}
        </div>
      )}
    </div>
  )
}
