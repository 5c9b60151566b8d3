/** One walk over the living page gives an inert copy that extraction may take apart. */
import type { Snapshot } from '../../extract'

export function snapshot(page: Document, now: Date): Snapshot {
  const copy = page.cloneNode(true) as Document
  return { document: copy, url: page.URL, capturedAt: now.toISOString() }
}
