/**
 * Only the reader presses what stands over the page. A closed root keeps pages out, but for those
 * in Firefox: an event's `originalTarget` shows them what was pressed, and with it all around it.
 * https://developer.mozilla.org/en-US/docs/Web/API/Event/originalTarget
 */
import type { Stage } from './stage'

/** What a script could make up to act in the reader's place. */
const ACTS = [
  ...['click', 'auxclick', 'dblclick', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'submit', 'cancel']
] as const

export function trustReader({ root }: Stage, signal: AbortSignal): void {
  const onAct = (event: Event) => {
    if (event.isTrusted) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const type of ACTS) root.addEventListener(type, onAct, { capture: true, signal })
}
