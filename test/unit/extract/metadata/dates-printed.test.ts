/** Days as pages print them that declare none, or another. */
import { describe, expect, it } from 'vitest'
import { OTHERS } from '../../../../src/extract/words/others'
import { learn } from '../../../../src/extract/words/words'
import { headerOf } from './bridge-page'

learn(OTHERS)

const dayOf = (above: string, head = '') => headerOf({ head, above }).datePublished?.at.slice(0, 10)

describe('the day of a change is not the day on which a story was published', () => {
  it.each(['Updated Feb. 6, 2026', 'Stand: 06.02.2026', 'Zuletzt geändert am 06.02.2026'])(
    'though no other is printed: %s',
    (line) => {
      const { datePublished, dateModified } = headerOf({ above: `<p>${line}</p>` })
      expect([datePublished, dateModified?.at]).toEqual([undefined, '2026-02-06'])
    }
  )

  it('nor beside another', () => {
    expect(dayOf('<p>February 2, 2026</p><p>Updated Feb. 6, 2026</p>')).toBe('2026-02-02')
  })
})

describe('a day is the story’s own', () => {
  it.each([
    [
      'beside what leads to the comments',
      '<div class="date-comments-wrapper"><p>March 2, 2026</p></div>'
    ],
    [
      'in a box of a page builder',
      '<div class="builder-widget-container"><p>March 2, 2026</p></div>'
    ],
    [
      'under the picture, beside who wrote it',
      '<figure><figcaption><address>By Jane Doe</address><time datetime="2026-03-02">2.3.</time></figcaption></figure>'
    ],
    [
      'in the foot of the article’s own head',
      '<article><footer><time datetime="2026-03-02">March 2, 2026</time></footer></article>'
    ]
  ])('%s', (_, above) => {
    expect(dayOf(above)).toBe('2026-03-02')
  })

  it.each([
    ['a comment', '<div class="comment"><p>March 2, 2026</p></div>'],
    [
      'what readers say',
      '<section id="comments"><ul class="comments-list"><li class="comments-item"><time>March 2, 2026</time></li></ul></section>'
    ],
    [
      'the foot of a teaser',
      '<article><h3><a href="/2">Another story</a></h3><footer><time>March 2, 2026</time></footer></article>'
    ],
    ['a picture', '<figure><figcaption><time>March 2, 2026</time></figcaption></figure>'],
    ['a widget', '<div class="widget widget_recent"><p>March 2, 2026</p></div>'],
    ['the foot of the page', '<footer><p>March 2, 2026</p></footer>']
  ])('but not in %s', (_, above) => {
    expect(dayOf(above)).toBeUndefined()
  })
})

describe('a day in an aside before the text', () => {
  const aside = (when: string) => `<aside><span>${when}</span></aside>`

  it('is the story’s where nothing else tells one, or another witness knows it', () => {
    expect(dayOf(aside('Mon 2 Mar 2026 12.10 CET'))).toBe('2026-03-02')
    const above = aside('Mon 2 Mar 2026 12.10 CET')
    const { datePublished } = headerOf({ path: '/2026/mar/02/bridge', above })
    expect(datePublished?.at).toBe('2026-03-02T12:10:00+01:00')
  })

  it('is none where the story has its own', () => {
    const other = aside('<time datetime="2026-03-05">5 March 2026</time>')
    expect(dayOf(`${other}<p>2 March 2026</p>`)).toBe('2026-03-02')
    expect(headerOf({ path: '/2026/mar/02/bridge', above: other }).datePublished?.at).toBe(
      '2026-03-02'
    )
    expect(dayOf('<nav><time datetime="2026-03-05">5 March 2026</time></nav>')).toBeUndefined()
  })
})

it.each([
  [
    'of another year, which a template has left',
    '2019-09-03',
    'March 2, 2026 7:30am',
    '2026-03-02'
  ],
  ['of another day', '2026-03-01', 'March 2, 2026 7:30am', '2026-03-01']
])('a time is what it shows where that is another year than its own: %s', (_, told, shown, day) => {
  expect(dayOf(`<p><time datetime="${told}">${shown}</time></p>`)).toBe(day)
})

it('a time in the night between two years is what it declares', () => {
  const above = '<p><time datetime="2026-01-01T02:00:30Z">Dec 31, 2025 9pm EST</time></p>'
  expect(headerOf({ above }).datePublished?.precision).toBe('instant')
})

it('a number behind a letter is no day, unless a space was lost there', () => {
  expect(dayOf('<p class="byline">Jane Doe, Editor, F1 Dec 19, 2025</p>')).toBe('2025-12-19')
  expect(dayOf('<p><span>Report</span><span>7 March 2026</span></p>')).toBe('2026-03-07')
})

describe('what is printed in full', () => {
  const declared = (at: string) => `<meta property="article:published_time" content="${at}">`

  it.each(['1970-01-01T00:00:00Z', '0000-00-00T00:00:00', '2027-01-01'])(
    'is believed before what nobody means: %s',
    (at) => {
      expect(dayOf('<p class="date">March 2, 2026</p>', declared(at))).toBe('2026-03-02')
    }
  )

  it('is no other day where the story is new, and says so', () => {
    const head = declared('2026-03-10T11:59:30Z')
    expect(dayOf('<p class="date">March 2, 2026</p>', head)).toBe('2026-03-10')
  })
})
