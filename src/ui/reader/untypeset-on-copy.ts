/** What the reader copies is the publisher's text, without what was put in for the screen. */
import { inItsList, textWithMarks } from './list-marks'
import { untypeset } from './typeset'

export function untypesetOnCopy(event: ClipboardEvent): void {
  const selection = selectionOf(event.currentTarget as Node)
  if (!event.clipboardData || !selection || selection.isCollapsed) return
  const range = selection.getRangeAt(0)
  const fragment = inItsList(range.cloneContents(), range)
  for (const drawn of fragment.querySelectorAll('.phrase-end, .way-back')) drawn.remove()
  event.clipboardData.setData('text/plain', untypeset(textWithMarks(selection, range)))
  event.clipboardData.setData(
    'text/html',
    untypeset(new XMLSerializer().serializeToString(fragment))
  )
  event.preventDefault()
}

/** What the reader has selected around `place`. */
function selectionOf(place: Node): Selection | null {
  // Chromium keeps one for each shadow root, and the document's own tells nothing of a closed one;
  // other browsers have the document's alone.
  const root: Node & Partial<Pick<Document, 'getSelection'>> = place.getRootNode()
  return root.getSelection?.() ?? getSelection()
}
