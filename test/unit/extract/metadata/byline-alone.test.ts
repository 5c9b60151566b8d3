/** Bylines of pages that declare no writer, by what little stands about them. */
import { JSDOM } from 'jsdom'
import { expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'
import { OTHERS } from '../../../../src/extract/words/others'
import { learn } from '../../../../src/extract/words/words'
import { headerOf, TEXT } from './bridge-page'

learn(OTHERS)

const namesIn = ({ author }: ReturnType<typeof headerOf>) => author.map(({ name }) => name)

it.each<[what: string, above: string, names: string[]]>([
  ['a word on a line of its own', '<p>von</p><p>Jane Doe</p>', ['Jane Doe']],
  ['a label on a line of its own', '<p>Text:</p><p>Jane Doe</p>', ['Jane Doe']],
  [
    'a word that is there for screen readers alone',
    '<p><span class="sr-only">By</span> <a href="#">Jane Doe</a></p>',
    ['Jane Doe']
  ],
  [
    'a name of which each part is set apart',
    '<p class="byline">By <b>Mary Ann</b> <b>Doe</b></p>',
    ['Mary Ann Doe']
  ],
  ['an agency that is called so', '<p class="author">Press Association</p>', ['Press Association']],
  [
    'pieces with nothing between them',
    '<div class="byline"><span>Jane Doe</span> <span>Jan Roth</span></div>',
    ['Jane Doe', 'Jan Roth']
  ],
  [
    'a card that opens when it is pressed',
    '<button>By <a href="/people/jane">Jane Doe</a><span>Jane tells of the harbour.</span></button>',
    ['Jane Doe']
  ],
  ['no button', '<button>By Jane Doe</button>', []],
  [
    'a link to her page, in a box beside the text',
    '<aside><h6>Von <a href="/autor/jane-doe">Jane Doe</a></h6><span>Korrespondentin</span></aside>',
    ['Jane Doe']
  ]
])('a writer is told by %s', (_, above, names) => {
  expect(namesIn(headerOf({ above }))).toEqual(names)
})

it.each([
  [
    'what is there for screen readers alone',
    '<div class="byline">By <span><span class="screen-reader-text">Social Links for </span>Jane Doe</span></div>'
  ],
  [
    'the place at her paper',
    '<div class="byline">By <span class="author">Jane Doe</span> <span>City Columnist</span></div>'
  ],
  [
    'the place at her paper, in the link to her page',
    '<p>By <a href="/profile/jane">Jane Doe <span>City Columnist</span></a></p>'
  ],
  ['what she does there', '<p class="author">Jane Doe</p><p class="author">Publisher</p>'],
  ['who has paid for it', '<p class="author">In Partnership With</p><p>By Jane Doe</p>'],
  [
    'who has paid, behind a word on a line of its own',
    '<p>Presented by</p><p>Harbour Works</p><p>By Jane Doe</p>'
  ]
])('%s is no name', (_, above) => {
  expect(namesIn(headerOf({ above }))).toEqual(['Jane Doe'])
})

it.each([
  '<p>Text</p><p>Larger Smaller</p>',
  '<div>Story</div><div>Listen Now</div>',
  '<p>Interview</p><p>Harbour Works</p>',
  '<p>Brought to you by</p><p>Harbour Bank</p>',
  '<aside><h3><a href="/2">Ferries by night</a></h3><p>By <a href="/author/roth">Jan Roth</a></p></aside>'
])('nobody is told by what stands near, without a word for it: %s', (above) => {
  expect(namesIn(headerOf({ above }))).toEqual([])
})

it.each(['シェアする', 'この記事は会員限定です'])(
  'nor is what can be done, beside a day: %s',
  (line) => {
    expect(namesIn(headerOf({ above: `<p>2026/03/02 11:30</p><p>${line}</p>` }))).toEqual([])
  }
)

const read = (body: string, title = 'Harbour bridge to close for six weeks') => {
  const url = 'https://gazette.example/bridge'
  const html = `<html lang="en"><title>${title}</title><body>${body}</body></html>`
  const { document } = new JSDOM(html, { url }).window
  return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
}

it('the writers of what stands above the headline are believed after those below it', () => {
  const teaser = '<div class="author"><a href="/author/roth">Jan Roth</a></div><p>March 1, 2026</p>'
  const header = '<h1>Harbour bridge to close for six weeks</h1><a href="/author/jane">Jane Doe</a>'
  expect(namesIn(read(teaser + header + TEXT))).toEqual(['Jane Doe'])
})

it('a name beside the day is believed before one behind the text', () => {
  const header = '<h1>Harbour bridge to close for six weeks</h1><p>Jane Doe | March 2, 2026</p>'
  expect(namesIn(read(`${header}${TEXT}<p class="author">Jan Roth</p>`))).toEqual(['Jane Doe'])
})

it('where the page prints another headline, the header stands before its text', () => {
  const menu = Array.from({ length: 30 }, (_, at) => `<p>Section ${at}</p>`).join('')
  const header = '<h2>Ferries instead of cars</h2><p>By Jane Doe</p><p>March 2, 2026</p>'
  const { author, datePublished } = read(menu + header + TEXT, 'What six weeks of works mean')
  expect(author).toEqual([{ name: 'Jane Doe' }])
  expect(datePublished?.at).toBe('2026-03-02')
})
