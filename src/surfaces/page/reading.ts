/** The whole of reading a page, in steps: the copy, then what is taken from it. */
import type { Article, Result } from '../../article/types'
import { type ExtractOptions, extraction } from '../../extract'
import type { Steps } from '../../extract/steps'
import { snapshot } from './snapshot'
import type { readPlainText } from './snapshot-text'

export interface ReadingOptions extends ExtractOptions {
  /** What reads plain text; without it, a page that is nothing else is in doubt. */
  readText?: typeof readPlainText
}

/** @param url the page's address, where it is not the document's own */
export function* reading(
  page: Document,
  options: ReadingOptions,
  url?: string
): Steps<Result<Article>> {
  const taken = snapshot(page, new Date(), options.readText)
  yield 'snapshot'
  if (!taken.ok) return taken
  return yield* extraction({ ...taken.value, ...(url && { url }) }, options)
}
