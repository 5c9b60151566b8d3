/** From an inert document to an Article: the pipeline, readable as a list. */
import { measure } from '../article/measure'
import { type Article, ok, type Result } from '../article/types'
import { readBody } from './body'
import { partParagraphs } from './body/line-breaks'
import { mendEncoding } from './encoding'
import { headerInSteps } from './metadata'
import { fieldsOf } from './metadata/header'
import type { ExtractOptions, Finder, Snapshot } from './snapshot'
import { finish, type Steps } from './steps'

export type { ExtractOptions, Finder, Snapshot }

/** Takes the snapshot's document apart: a snapshot serves one extraction. */
export const extract = (snapshot: Snapshot, options: ExtractOptions = {}): Result<Article> =>
  finish(extraction(snapshot, options))

/** The same in steps: the tab of a large page has other things to do in between. */
export function* extraction(snapshot: Snapshot, options: ExtractOptions): Steps<Result<Article>> {
  mendEncoding(snapshot.document.documentElement)
  partParagraphs(snapshot.document.body)
  yield 'text'
  const header = yield* headerInSteps(snapshot)
  const read = yield* readBody(snapshot, header, options)
  if (!read.ok) return read
  const { body, text, image, standfirst, pages, isPartial, provenance } = read.value
  const { words, minutes } = measure(text, header.inLanguage)
  yield 'count'
  return ok({
    ...fieldsOf(header),
    ...(standfirst && { standfirst }),
    body,
    ...(image && { image }),
    wordCount: words,
    minutes,
    ...(pages.length > 0 && { pages, pageAt: pages.indexOf(new URL(snapshot.url).href) }),
    isPartial,
    capturedAt: snapshot.capturedAt,
    provenance: { ...header.provenance, ...provenance }
  })
}
