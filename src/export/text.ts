/** Plain text: the story as one would type it out. */
import { toText } from 'hast-util-to-text'
import { creditsOf } from './credits'
import type { Format } from './format'
import { withoutWaysBack } from './linked-notes'
import { withListMarks } from './list-marks'
import { plainBody } from './plain-body'

export const text: Format = {
  id: 'text',
  label: 'Text',
  extension: 'txt',
  mimeType: 'text/plain',
  async write(article, { words }) {
    const { headline, standfirst, authors, source, published } = creditsOf(article, words)
    const credits = [authors.join(', '), source, published].filter(Boolean).join(' | ')
    const body = toText(withListMarks(withoutWaysBack(plainBody(article.body)))).trim()
    const parts = [headline, standfirst, credits, body, article.url]
    return `${parts.filter(Boolean).join('\n\n')}\n`.toWellFormed()
  }
}
