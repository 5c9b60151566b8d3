/** Only what the reader has selected, as an Article under the header of the whole page. */
import { measure } from '../article/measure'
import { type Article, fail, ok, type Result } from '../article/types'
import { bodyOfPart } from './body/part'
import { mendEncoding } from './encoding'
import { readHeader } from './metadata'
import { fieldsOf } from './metadata/header'
import type { Snapshot } from './snapshot'

/**
 * @param page is taken apart
 * @param part holds the copied selection, or is its plain text where there is no more
 * @returns problems: too-little-text, where nothing is selected
 */
export function extractPart(page: Snapshot, part: Element | string): Result<Article> {
  const base = page.document.baseURI
  mendEncoding(page.document.documentElement)
  if (typeof part !== 'string') mendEncoding(part)
  const header = fieldsOf(readHeader(page))
  const { body, text } = bodyOfPart(part, base)
  if (text.trim() === '') return fail('too-little-text')
  const { words, minutes } = measure(text, header.inLanguage)
  return ok({
    ...header,
    body,
    wordCount: words,
    minutes,
    isPartial: false,
    capturedAt: page.capturedAt
  })
}
