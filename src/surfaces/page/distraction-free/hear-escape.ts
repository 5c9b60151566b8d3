/** Escape leaves, whatever the page does with the key; and the page hears none of the reader's keys. */
import type { Stage } from './stage'

const KEY_EVENTS = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'] as const

const isEscape = (event: Event) => (event as KeyboardEvent).key === 'Escape'

export function hearEscape({ root, dialog, host }: Stage, leave: () => void, signal: AbortSignal) {
  // The browser's own request to close: it comes where a page only stops the key's event.
  dialog.addEventListener('cancel', leave, { signal })
  dialog.addEventListener('close', () => dialog.open || leave(), { signal })

  /** A panel of ours has taken this press. */
  let isTaken = false
  const onDown = (event: Event) => {
    isTaken = isEscape(event)
  }
  const onUntaken = (event: Event) => {
    if (!isEscape(event)) return
    isTaken = false
    // One press would close the page's own dialogs too, in Firefox 153.
    event.preventDefault()
  }
  // Also where the page has prevented what the key does: it still lets it be released.
  const onUp = (event: Event) => {
    if (!isEscape(event) || event.target !== host) return
    event.stopImmediatePropagation()
    if (!isTaken) leave()
    isTaken = false
  }
  root.addEventListener('keydown', onDown, { capture: true, signal })
  root.addEventListener('keydown', onUntaken, { signal })
  addEventListener('keyup', onUp, { capture: true, signal })
  for (const type of KEY_EVENTS)
    root.addEventListener(type, (event) => event.stopPropagation(), { signal })
}
