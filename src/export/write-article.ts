/** The one entry to all writers, for whoever loads them on demand. */
import type { Article } from '../article/types'
import { FORMATS } from '.'
import type { FormatId, WriteOptions } from './format'
import { markdownToPaste } from './markdown'

/** `paste` is Markdown for the clipboard, without front matter. */
export async function writeArticle(
  what: FormatId | 'paste',
  article: Article,
  options: WriteOptions
): Promise<string | Blob> {
  return what === 'paste'
    ? markdownToPaste(article, options)
    : FORMATS[what].write(article, options)
}
