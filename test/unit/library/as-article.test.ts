import { expect, test } from 'vitest'
import type { Article } from '../../../src/article/types'
import { asArticle } from '../../../src/library/as-article'
import { articleOf, bodyOf } from './samples'

const when = { at: '2026-03-04T10:00:00Z', precision: 'minute' } as const
const link = { name: 'More', url: 'https://valley.example/more' }
const publisher = {
  ...{ name: 'The Valley Post', url: 'https://valley.example/' },
  ...{ logo: 'https://valley.example/l.png', logoDark: 'data:image/png;base64,AA' }
}

/** Every field that an Article may have: one that is added is missed here first. */
const whole: Required<Article> = {
  headline: 'Bees return to the quarry',
  standfirst: 'A hive is heard again.',
  author: [{ name: 'Ada Brook', url: 'https://valley.example/ada' }, { name: 'Ben' }],
  datePublished: when,
  dateModified: { at: '2026-03-05', precision: 'day' },
  publisher,
  via: { name: 'Elsewhere' },
  image: { ...{ url: 'https://i.example/a.png', alt: '', caption: 'A hive' }, width: 4, height: 3 },
  inLanguage: 'zh-Hant',
  dir: 'rtl',
  url: 'https://valley.example/bees',
  body: bodyOf('The bees came back.'),
  wordCount: 4,
  minutes: 2,
  follow: [link],
  related: [{ ...link, image: 'https://i.example/b.png', datePublished: when }],
  pages: ['https://valley.example/bees', 'https://valley.example/bees?page=2'],
  pageAt: 1,
  isPartial: true,
  capturedAt: '2026-03-05T10:00:00.000Z',
  provenance: { headline: { source: 'h1', agrees: ['json-ld'], differs: ['og:title'] } }
}

test('every field of an article comes back, in its order', () =>
  expect(JSON.stringify(asArticle(JSON.parse(JSON.stringify(whole))))).toBe(JSON.stringify(whole)))

test('what is no article’s does not', () =>
  expect(asArticle({ ...whole, evil: 1, author: [{ name: 'Ada Brook', evil: 1 }] })).toEqual({
    ...whole,
    author: [{ name: 'Ada Brook' }]
  }))

test.each<[string, object | null]>([
  ['nothing', null],
  ['no headline', { headline: 7 }],
  ['a headline without end', { headline: 'x'.repeat(100_001) }],
  ['an address of a script', { url: 'javascript:alert(1)' }],
  ['no body', { body: undefined }],
  ['a body that is a text', { body: { type: 'text', value: 'x' } }],
  ['a body without children', { body: { type: 'root' } }],
  ['a day that is none', { capturedAt: '2026-13-40' }],
  ['a day in words', { capturedAt: '5 March 2026' }]
])('%s makes none', (_what, change) =>
  expect(asArticle(change && { ...whole, ...change })).toBeUndefined()
)

test.each<[string, object, Partial<Article>]>([
  ['a writer without a name', { author: [{ url: link.url }, 7, null] }, { author: [] }],
  [
    'a writer’s address that runs',
    { author: [{ name: 'A', url: 'data:x' }] },
    { author: [{ name: 'A' }] }
  ],
  ['a list that is none', { follow: { length: 1 } }, { follow: [] }],
  ['a length below nothing', { wordCount: -1, minutes: 0 }, { wordCount: 0, minutes: 1 }],
  ['half a word', { wordCount: 1.5 }, { wordCount: 0 }],
  ['what only looks true', { isPartial: 'yes', dir: 'RTL' }, { isPartial: false, dir: 'ltr' }]
])('%s is left out', (_what, change, expected) =>
  expect(asArticle({ ...articleOf(), ...change })).toEqual({ ...articleOf(), ...expected })
)

test.each<[keyof Article, unknown]>([
  ['standfirst', {}],
  ['datePublished', { at: '2026-03-04', precision: 'hours' }],
  ['dateModified', { at: 'yesterday', precision: 'day' }],
  ['publisher', { name: '' }],
  ['via', 'Elsewhere'],
  ['image', { url: 'data:text/html,x' }],
  ['inLanguage', 'en us'],
  ['pages', ['javascript:alert(1)']],
  ['pageAt', -1]
])('%s that is none is absent', (field, said) =>
  expect(asArticle({ ...articleOf(), [field]: said })).not.toHaveProperty(field)
)
