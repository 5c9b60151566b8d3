/** One short message over the bar: what has been done, and a way to undo it. */
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import { Toast } from './Toast'

export interface ToastMessage {
  text: string
  /** Such as "Undo", which Ctrl+Z and Cmd+Z then do too. */
  action?: { label: string; act(): void; isUndo?: boolean }
  /** A second thing that can be done, before "Undo". */
  also?: { label: string; act(): void }
  /** Milliseconds; six seconds where nothing is said. */
  lasts?: number
  /** Stays until it is answered. */
  stays?: boolean
}

/** What to draw, and how to say something; a new message takes the place of the last. */
export function useToast(): [VNode, (message: ToastMessage) => void] {
  const [message, say] = useState<ToastMessage>()
  return [<Toast key="toast" message={message} onGone={() => say(undefined)} />, say]
}
