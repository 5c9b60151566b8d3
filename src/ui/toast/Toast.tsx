/** A toast: gone after six seconds, which stand still while the pointer or the focus is on it. */
import { useEffect, useState } from 'preact/hooks'
import { isCommand, isField, useKeydown } from '../use-keys'
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
    const timer = setTimeout(onGone, message.lasts ?? LASTS)
    return () => clearTimeout(timer)
  }, [message, isHeld])
  const { action } = message ?? {}
  const act = () => {
    action?.act()
    onGone()
  }
  const also = () => {
    message?.also?.act()
    onGone()
  }
  useUndoKey(action?.isUndo ? act : undefined)
  const hold = { onPointerEnter: () => setHeld(true), onPointerLeave: () => setHeld(false) }
  const focus = { onFocusIn: () => setHeld(true), onFocusOut: () => setHeld(false) }
  return (
    <div class="toast-place" role="status">
      {message && (
        <div class="toast" {...hold} {...focus}>
          <span>{message.text}</span>
          {message.also && (
            <button type="button" onClick={also}>
              {message.also.label}
            </button>
          )}
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

/** Ctrl+Z and Cmd+Z, but not where the reader is writing: there they belong to the field. */
function useUndoKey(act: (() => void) | undefined): void {
  const onKey = (press: KeyboardEvent) => {
    if (!isCommand(press, 'z') || isField(press.composedPath()[0])) return
    press.preventDefault()
    act?.()
  }
  useKeydown(onKey, act !== undefined, window)
}
