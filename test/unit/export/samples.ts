/** Articles for the tests of this room. */
import type { ElementContent, Root } from 'hast'
import type { Article } from '../../../src/article/types'
import type { Words } from '../../../src/export/format'

export const words: Words = {
  language: 'en-GB',
  published: (when) => `Published ${when}`,
  original: 'Read the original',
  image: 'Image',
  contents: 'Contents'
}

export const bodyOf = (...children: ElementContent[]): Root => ({ type: 'root', children })

export function articleOf(given: Partial<Article> = {}): Article {
  return {
    headline: 'Bees return to the quarry',
    author: [{ name: 'Ada Brook' }],
    publisher: { name: 'The Valley Post' },
    datePublished: { at: '2026-03-04', precision: 'day' },
    inLanguage: 'en',
    dir: 'ltr',
    url: 'https://valley.example/bees',
    body: bodyOf(),
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

/** One pixel. */
export const PNG = Uint8Array.from(
  atob(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  ),
  (character) => character.charCodeAt(0)
)
