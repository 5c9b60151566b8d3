import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const TEXT = `<p>${'The bearings of the old bridge over the harbour are worn and will be replaced. '.repeat(3)}</p>`
const STORY = `<h2>Bridge to close for six weeks</h2><p>By Jane Doe</p>${TEXT.repeat(2)}`
const url = 'https://gazette.example/2026/03/bridge/'

function headlineOf(head: string, body: string, at = url) {
  const { document } = new JSDOM(
    `<html lang="en"><head>${head}</head><body>${body}</body></html>`,
    { url: at }
  ).window
  const { headline, provenance } = readHeader({
    document,
    url: at,
    capturedAt: '2026-03-10T12:00:00Z'
  })
  return [headline, provenance.headline?.source]
}

const titled = (title: string) => `<title>${title}</title>`
const shared = (title: string) => `<meta property="og:title" content="${title}">`

describe('the headline is what the page prints', () => {
  it.each(['#', '¶', ''])('without the sign that links to itself: %s', (sign) => {
    const link = `<span><a href="#bridge">${sign}</a></span>`
    expect(headlineOf('', `<h1>Bridge to close${link}</h1>${TEXT}`)[0]).toBe('Bridge to close')
    expect(headlineOf('', `<h1>A bridge in C#</h1>${TEXT}`)[0]).toBe('A bridge in C#')
  })

  it.each([
    [
      'without a kicker, though only the title leaves that away',
      titled('Harbour bridge to close for six weeks - The Gazette'),
      `<h1><span class="label">EXCLUSIVE</span>Harbour bridge to close for six weeks</h1>${TEXT}`,
      ['Harbour bridge to close for six weeks', 'h1']
    ],
    [
      'an h1, though the metadata has another for search engines',
      shared('7 facts about the harbour bridge closure you should know'),
      `<h1>Harbour bridge to close for six weeks</h1>${TEXT}`,
      ['Harbour bridge to close for six weeks', 'h1']
    ],
    [
      'an h1, though a heading inside the story repeats the title',
      titled('Why do bridges close? A guide - Gazette'),
      `<h1>A guide to bridges that close</h1>${TEXT.repeat(3)}<h2>Why do bridges close?</h2>${TEXT}`,
      ['A guide to bridges that close', 'h1']
    ],
    [
      'an h1, though a link behind the text repeats the title',
      shared('Bridges of the harbour in pictures'),
      `<h1>The harbour and its bridges: pictures of a century</h1>${TEXT.repeat(3)}<p>Bridges of the harbour in pictures</p>`,
      ['The harbour and its bridges: pictures of a century', 'h1']
    ],
    [
      'the heading that leads to the text, not the section above it',
      titled('Notices - New tariff for the harbour ferries'),
      `<h1>Notices</h1><h1>New tariff for the harbour ferries</h1>${TEXT.repeat(2)}`,
      ['New tariff for the harbour ferries', 'h1']
    ],
    [
      'whole, though the metadata leaves its first words out',
      shared('Best ferries of 2026'),
      `<h1>The Best ferries of 2026</h1>${TEXT}`,
      ['The Best ferries of 2026', 'h1']
    ],
    [
      'as printed, where a work in italics is quoted elsewhere',
      shared('‘Harbour Lights’ star opens the bridge'),
      `<h1><em>Harbour Lights</em> star opens the bridge</h1>${TEXT}`,
      ['Harbour Lights star opens the bridge', 'h1']
    ],
    [
      'without a kicker that is printed nowhere',
      shared('Petition: Keep the harbour bridge open'),
      `<p>Sign here</p><h1>Keep the harbour bridge open</h1>${TEXT}`,
      ['Keep the harbour bridge open', 'h1']
    ],
    [
      'with a kicker that is printed above it and told with it',
      shared('Harbour: Bridge to close for six weeks'),
      `<p>Harbour</p><h1>Bridge to close for six weeks</h1>${TEXT}`,
      ['Harbour: Bridge to close for six weeks', 'h1']
    ],
    [
      'with both of its parts, where the metadata has both',
      shared('Bridges and other worries – How the harbour grows old'),
      `<h1><span>Bridges and other worries</span><span> – </span><span>How the harbour grows old</span></h1>${TEXT}`,
      ['Bridges and other worries – How the harbour grows old', 'h1']
    ],
    [
      'without the line that follows it in the same heading',
      shared('Harbour bridge to close for six weeks'),
      `<h1><span>Harbour bridge to close for six weeks</span> <span>Ferries will run all night</span></h1>${TEXT}`,
      ['Harbour bridge to close for six weeks', 'h1']
    ],
    [
      'without a date behind it in the same heading',
      shared('Notes from the quay'),
      `<h2><a href="/notes">Notes from the quay</a> <small>/ Dec 2025</small></h2>${TEXT}`,
      ['Notes from the quay', 'h2']
    ],
    [
      'without the kicker before it, unless the metadata has that, too',
      shared('Bridge to close for six weeks'),
      `<h1><span>Harbour</span> Bridge to close for six weeks</h1>${TEXT}`,
      ['Bridge to close for six weeks', 'h1']
    ],
    [
      'with the kicker that the metadata has',
      shared('Harbour: Bridge to close for six weeks'),
      `<h1><span>Harbour</span> Bridge to close for six weeks</h1>${TEXT}`,
      ['Harbour: Bridge to close for six weeks', 'h1']
    ],
    [
      'whole, where the rest would begin in a small letter',
      titled('The harbour bridge closes - Gazette'),
      `<h1><span>Not again:</span> the harbour bridge closes</h1>${TEXT}`,
      ['Not again: the harbour bridge closes', 'h1']
    ],
    [
      'without a kicker before a small letter, where the metadata begins with that, too',
      shared('eFerries will run all night'),
      `<h1><span>Harbour</span> eFerries will run all night</h1>${TEXT}`,
      ['eFerries will run all night', 'h1']
    ],
    [
      'with its signs, though the page has escaped them twice',
      shared('Ferries &amp;amp; bridges: what’s open | Gazette'),
      `<h1>Ferries &amp;#x26; bridges: what&amp;#8217;s open</h1>${TEXT}`,
      ['Ferries & bridges: what’s open', 'h1']
    ],
    [
      'its words apart where a new line begins',
      titled('Gazette'),
      `<h1>Harbour bridge<br>to close</h1>${TEXT}`,
      ['Harbour bridge to close', 'h1']
    ],
    [
      'equal to what is claimed though it may be hyphenated',
      shared('Hafenbrückensperrung verlängert sich'),
      `<h1>Der Hafen</h1><h2>Hafen&shy;brücken&shy;sperrung verlängert sich</h2>${TEXT}`,
      ['Hafen\u00adbrücken\u00adsperrung verlängert sich', 'h2']
    ],
    [
      'an h1 in the path of navigation, where it stands nowhere else',
      shared('Bridge to close for six weeks'),
      `<div class="breadcrumb"><span>Harbour</span><h1>Bridge to close for six weeks</h1></div>${TEXT}`,
      ['Bridge to close for six weeks', 'h1']
    ],
    [
      'the heading above the story, where the page claims nothing',
      '',
      `<h3>Search</h3><h2>Bridge to close for six weeks</h2>${TEXT.repeat(2)}<h3>Comments</h3>`,
      ['Bridge to close for six weeks', 'h2']
    ],
    ['nothing, where nothing can be one', '', TEXT, ['', 'none']],
    [
      'an h1 that tells, though the text begins with a heading',
      titled('The Gazette'),
      `<h1>Bridge to close for six weeks</h1><div><h2>What is it about?</h2>${TEXT.repeat(2)}</div>`,
      ['Bridge to close for six weeks', 'h1']
    ],
    [
      'an h1 of two words that the metadata means',
      shared('Bridge closed'),
      `<h1>Bridge closed</h1><div>${STORY}</div>`,
      ['Bridge closed', 'h1']
    ],
    [
      'an h1 of two words, with a standfirst set as a heading',
      titled('The Gazette'),
      `<header><h1>Bridge closed</h1><h2>It will take six weeks</h2></header><div>${TEXT.repeat(2)}</div>`,
      ['Bridge closed', 'h1']
    ],
    [
      'an h1 of two words above the chapters of its story',
      titled('The Gazette'),
      `<h1>Bridge closed</h1><div><h2>How it was built</h2>${TEXT.repeat(2)}<h2>How it will be mended</h2>${TEXT}</div>`,
      ['Bridge closed', 'h1']
    ]
  ])('%s', (_, head, body, expected) => {
    expect(headlineOf(head, body)).toEqual(expected)
  })
})

describe('where no h1 is printed', () => {
  const head = titled('7 facts about the harbour bridge closure | Gazette')

  it.each([
    ['an h2 above the text that says some of it', '<h2>The harbour bridge will close</h2>', 'h2'],
    ['no h2 that says nothing of it', '<h2>Our newsletter</h2>', 'title'],
    ['no smaller heading', '<h3>The harbour bridge will close</h3>', 'title'],
    ['no h2 beside an h1', '<h1>Gazette</h1><h2>The harbour bridge will close</h2>', 'title'],
    ['no h2 behind text', `${TEXT}<h2>The harbour bridge will close</h2>`, 'title']
  ])('the headline is %s', (_, above, source) => {
    expect(headlineOf(head, above + TEXT.repeat(2))[1]).toBe(source)
  })
})

describe('the end of a title is left away where the address spells it', () => {
  const title = 'Bridge to close for six weeks'

  it.each([
    ['https://sport.gazette.example/1', 'Gazette Sport'],
    ['https://www.gazette.example/1', 'The Gazette']
  ])('%s: %s', (at, site) => {
    expect(headlineOf(shared(`${title} | ${site}`), TEXT, at)[0]).toBe(title)
  })

  it.each([
    ['https://sport.gazette.example/1', 'Sport'],
    ['https://gazette.example/1', 'Gazette Sport']
  ])('but not where it spells a part: %s: %s', (at, site) => {
    const whole = `${title} | ${site}`
    expect(headlineOf(shared(whole), TEXT, at)[0]).toBe(whole)
  })
})
