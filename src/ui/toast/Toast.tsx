/** A toast: gone after six seconds, which stand still while the pointer or the focus is on it. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { isField } from '../use-keys'
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
  const present = useRef(act)
  present.current = act
  const isOn = act !== undefined
  // Before the paint: a key pressed as soon as the message is seen is heard.
  useLayoutEffect(() => {
    if (!isOn) return
    const onKey = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z'
      if (!isUndo || isField(event.composedPath()[0])) return
      event.preventDefault()
      present.current?.()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isOn])
}
