/** Tells one reading of a page from another without carrying either. */
import type { Article } from './types'

/** The same for the same reading of the same page, or the same record of the library, drawn alike. */
export const readingOf = ({ url, capturedAt, body }: Article): string =>
  [url, capturedAt, body.children.length].join(' ')
