/** One good argument for every message, and many bad ones: the type sees to it that none is left out. */
import type { Article } from '../../src/article/types.ts'
import type { Argument, MessageName } from '../../src/platform/messages.ts'

export const ARTICLE: Article = {
  headline: 'A message from a stranger',
  author: [],
  dir: 'ltr',
  url: 'http://stranger.example/story',
  body: {
    type: 'root',
    children: [
      {
        type: 'element',
        tagName: 'p',
        properties: {},
        children: [{ type: 'text', value: 'Nobody asked for this.' }]
      }
    ]
  },
  wordCount: 4,
  minutes: 1,
  follow: [],
  related: [],
  isPartial: false,
  capturedAt: '2026-03-05T10:00:00.000Z',
  provenance: {}
}

const url = 'http://stranger.example/story'

export const GOOD: { readonly [Name in MessageName]: Argument<Name> } = {
  'progress:recall': url,
  'progress:keep': { url, place: { paragraph: 2, fraction: 0.5 } },
  'article:standing': ARTICLE,
  'article:save': ARTICLE,
  'article:remove': 'stranger.example/story',
  'article:bring-back': 'stranger.example/story',
  'library:tend': true,
  'library:open': true,
  'page:judged': true,
  'face:load': { face: 'newsreader', isExtended: false, isSlanted: false },
  'writer:load': true,
  'whole:load': true,
  'reader:open': ARTICLE,
  'reader:print': ARTICLE
}

export const NAMES = Object.keys(GOOD) as MessageName[]

/** What is good for no message at all. */
export const BAD_FOR_ALL: readonly unknown[] = [
  undefined,
  null,
  0,
  Number.NaN,
  '',
  [],
  {},
  [true],
  { ...ARTICLE, url: 'javascript:top.canaries=1' },
  { ...ARTICLE, url: 'moz-extension://0b5c/src/surfaces/library/library.html' },
  { ...ARTICLE, body: 'a string' },
  { ...ARTICLE, body: { type: 'root', children: 'a string' } },
  { ...ARTICLE, headline: ['a', 'list'] },
  { ...ARTICLE, headline: 'x'.repeat(1_000_000) },
  { ...ARTICLE, capturedAt: 'yesterday' },
  JSON.parse('{"__proto__": {"url": "http://a.example/", "headline": "x"}}'),
  { url, place: { paragraph: -0.5, fraction: 0.5 } },
  { url, place: { paragraph: 1, fraction: 2 } },
  { url, place: { paragraph: 1, fraction: Number.NaN } },
  { url: 'file:///etc/passwd', place: { paragraph: 1, fraction: 0.5 } },
  { face: '__proto__', isExtended: false, isSlanted: false },
  { face: 'newsreader', isExtended: 'no', isSlanted: false }
]

/** Strings that are no address: keys of articles are any text. */
export const NO_ADDRESSES: readonly string[] = [
  'javascript:top.canaries=1',
  'chrome://settings/',
  '/story',
  `http://a.example/${'x'.repeat(100_000)}`
]
