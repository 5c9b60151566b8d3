/**
 * Who writes the files. The writers are heavy and seldom wanted, so they are loaded when asked
 * for: an extension page imports them, the script in a web page has them injected beside it.
 */
import type { Article } from '../../article/types'
import type { FormatId, WriteOptions } from '../../export/format'

/** `paste`: Markdown for the clipboard, without front matter. */
export type Written = FormatId | 'paste'

/** Rejects when the writers cannot be loaded. */
export type Writer = (
  what: Written,
  article: Article,
  options: WriteOptions
) => Promise<string | Blob>
