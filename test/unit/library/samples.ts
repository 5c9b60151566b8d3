/** Articles and libraries for the tests of this room. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import type { Root } from 'hast'
import type { Article, Problem, Result } from '../../../src/article/types'
import { type Library, openLibrary } from '../../../src/library/database'

/** A body of paragraphs. */
export const bodyOf = (...paragraphs: string[]): Root => ({
  type: 'root',
  children: paragraphs.map((value) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }]
  }))
})

/** An article about bees, but for what is given. */
export function articleOf(given: Partial<Article> = {}): Article {
  return {
    headline: 'Bees return to the quarry',
    author: [{ name: 'Ada Brook' }],
    publisher: { name: 'The Valley Post' },
    datePublished: { at: '2026-03-04', precision: 'day' },
    inLanguage: 'en',
    dir: 'ltr',
    url: 'https://valley.example/bees',
    body: bodyOf('The bees came back in April.', 'Nobody had expected them.'),
    wordCount: 10,
    minutes: 1,
    follow: [],
    related: [],
    isPartial: false,
    capturedAt: '2026-03-05T10:00:00.000Z',
    provenance: {},
    ...given
  }
}

/** A fresh browser storage, and a library open in it. */
export async function emptyLibrary(): Promise<Library> {
  globalThis.indexedDB = new IDBFactory()
  return value(await openLibrary())
}

/** The value of a result that must be ok. */
export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.kind}: ${result.problem.detail}`)
  return result.value
}

/** The problem of a result that must not be ok. */
export function problem(result: Result<unknown>): Problem {
  if (result.ok) throw new Error('a problem was expected')
  return result.problem
}

/** A value that must be there. */
export function present<T>(given: T | undefined | null): T {
  if (given === undefined || given === null) throw new Error('a value was expected')
  return given
}
