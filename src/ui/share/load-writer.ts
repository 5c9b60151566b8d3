/** The writers for the extension's own pages. */
import type { Writer } from './writer'

export const loadWriter: Writer = async (what, article, options) => {
  const { writeArticle } = await import('../../export/write-article')
  return writeArticle(what, article, options)
}
