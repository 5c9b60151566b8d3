/** Escape leaves, whatever the page does with the key; and the page hears none of the reader's keys. */
import type { Stage } from './stage'

const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const

export function hearEscape({ root, dialog, host }: Stage, leave: () => void, signal: AbortSignal) {
  // The browser's own request to close: it comes where a page only stops the key's event.
  dialog.addEventListener('cancel', leave, { signal })
  dialog.addEventListener('close', () => dialog.open || leave(), { signal })
  for (const type of KEY_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
  /** Whether this press of Escape closed a panel, or was seen by one of ours at all. */
  let isAnswered = false
  root.addEventListener('keydown', () => (isAnswered = true), { capture: true, signal })
  // A page that also prevents what the key does still lets it be released.
  const onRelease = (event: Event) => {
    if ((event as KeyboardEvent).key !== 'Escape') return
    const wasAnswered = isAnswered
    isAnswered = false
    if (!wasAnswered && event.target === host) leave()
  }
  addEventListener('keyup', onRelease, { capture: true, signal })
  root.addEventListener('keyup', () => (isAnswered = false), { signal })
}
