/** What the reader copies is the publisher's text, without what was put in for the screen. */
import type { TargetedClipboardEvent } from 'preact'
import { selectionOf } from './selection-of'
import { untypeset } from './typeset'

export function untypesetOnCopy(event: TargetedClipboardEvent<HTMLElement>): void {
  const selection = selectionOf(event.currentTarget)
  if (!event.clipboardData || !selection || selection.isCollapsed) return
  const fragment = selection.getRangeAt(0).cloneContents()
  for (const end of fragment.querySelectorAll('.phrase-end')) end.remove()
  event.clipboardData.setData('text/plain', untypeset(selection.toString()))
  event.clipboardData.setData(
    'text/html',
    untypeset(new XMLSerializer().serializeToString(fragment))
  )
  event.preventDefault()
}
