import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'
import { OTHERS } from '../../../../src/extract/words/others'
import { learn } from '../../../../src/extract/words/words'
import { headerOf as headerOfBridge, TEXT } from './bridge-page'

learn(OTHERS)

const url = 'https://gazette.example/bridge'

const headerOf = (head: string, above: string, below = '') => headerOfBridge({ head, above, below })

const authorsOf = (...parts: Parameters<typeof headerOf>) =>
  headerOf(...parts).author.map(({ name }) => name)

const ld = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`
const person = (name: string) => ({ '@type': 'Person', name })

describe('a person beside whom stands', () => {
  it.each([
    ['the house, by its address', 'Jane Doe, GAZETTE'],
    ['a paper', 'Jane Doe, Harbour Today'],
    ['for whom she wrote', 'Jane Doe, Special to The Harbour']
  ])('%s is the only writer', (_, writers) => {
    expect(authorsOf(`<meta name="author" content="${writers}">`, '')).toEqual(['Jane Doe'])
  })

  it('the name that a system gives to whoever runs it is the only writer', () => {
    const head = '<meta name="author" content="Super User">'
    expect(authorsOf(head, '<p class="byline">By Jane Doe</p>')).toEqual(['Jane Doe'])
  })
})

describe('a name that shares its line with a day', () => {
  it.each([
    [
      'before it, behind a word for it',
      '<p class="meta">By Jane Doe Dec 9, 2025</p>',
      ['Jane Doe']
    ],
    ['before it', '<p>Jane Doe, March 2, 2026</p>', ['Jane Doe']],
    [
      'before a word that leads to the day',
      '<p>By <a href="/users/JaneD">Jane Doe</a> on Mar 02, 2026 at 11:30a <a href="https://social.example/jane">@jane</a></p>',
      ['Jane Doe']
    ],
    [
      'before where she wrote',
      '<p class="meta">Por Anna Silva e Jo Souza, Gazeta — Porto Alegre 02/03/2026</p>',
      ['Anna Silva', 'Jo Souza']
    ],
    ['behind the house', '<p class="meta">The Gazette - Jane Doe, March 2, 2026</p>', ['Jane Doe']],
    ['before such a word in German', '<p>Von Anna Berg am 2. März 2026</p>', ['Anna Berg']],
    ['before such a word in French', '<p>Par Anna Berg le 2 mars 2026</p>', ['Anna Berg']],
    ['before such a word in Spanish', '<p>Por Anna Berg el 2 de marzo de 2026</p>', ['Anna Berg']],
    ['behind it, before a section', '<p>Mar 2, 2026 • Jane Doe in Harbour News</p>', ['Jane Doe']],
    ['in a dense script', '<div>王小明 2026年03月02日 09時00分</div>', ['王小明']],
    [
      'before the hours since',
      '<p><a href="/user/jane">Jane Doe</a> - <time datetime="2026-03-10T08:00Z">4 hours ago</time></p>',
      ['Jane Doe']
    ],
    [
      'in a link that sets her names apart',
      '<p><a href="/user/jane"><span>Jane</span> <span>Doe</span></a> <span>March 2, 2026</span></p>',
      ['Jane Doe']
    ],
    ['but not of who took a picture', '<p>The bridge in 2014. AGENCY/Jane Doe -</p>', []],
    ['but no word for the time in a dense script', '<div>更新时间 2026年3月2日</div>', []],
    [
      'but no links for what can be done',
      '<span>March 2, 2026</span> <span><a href="/rss"> RSS Feed </a> <a href="/print">Print</a></span>',
      []
    ],
    ['but no word for the day', '<p>Last Updated March 2, 2026</p>', []]
  ])('is read %s', (_, above, authors) => {
    expect(authorsOf('', above)).toEqual(authors)
  })
})

describe('the line below the headline', () => {
  it.each([
    ['line has-bio', '/people/jane', ''],
    ['line hasnt-bio', '/people/jane', ' March 8 at 12:22 PM'],
    ['caption', '/editor/jane', ' posted <span>March 8th 2026 7:30PM</span>']
  ])('counts with `By` and a link to her page, though it is called %s', (name, page, when) => {
    expect(
      authorsOf(
        '',
        `<div class="${name}"><span>By <a href="${page}" rel="author">Jane Doe</a>${when}</span></div>`
      )
    ).toEqual(['Jane Doe'])
  })

  it.each(['caption', 'bio'])('does not without, where it is called %s', (name) => {
    expect(authorsOf('', `<div class="${name}">By Jane Doe</div>`)).toEqual([])
    expect(authorsOf('', `<div class="${name}"><a rel="author">Jane Doe</a></div>`)).toEqual([])
  })

  it('is found though its pieces stand in the story’s own block', () => {
    expect(
      authorsOf('', '<em class="story__author">Anna Rossi</em> <time>9 March 2026</time>')
    ).toEqual(['Anna Rossi'])
  })

  it('may be as long as a paragraph, and adds to the writer that is declared', () => {
    const header = headerOf(
      '<meta name="author" content="Anna Rossi">',
      '<div><span>By <a href="/authors/anna">Anna Rossi</a> (Harbour, our correspondent) and <a href="/authors/jan">Jan Roth</a></span> <span>Published March 8, 2026 at 05:45 UTC, modified March 9, 2026 at 14:02 UTC</span></div>'
    )
    expect(header.author.map(({ name }) => name)).toEqual(['Anna Rossi', 'Jan Roth'])
    expect(header.datePublished?.at).toBe('2026-03-08T05:45:00Z')
    expect(header.dateModified?.at).toBe('2026-03-09T14:02:00Z')
  })

  it('may tell of who took the pictures, who is no writer', () => {
    const card = (name: string, calling: string) =>
      `<li class="author"><a class="author__name">${name}</a> <span>${calling}</span></li>`
    const cards = `<ul>${card('Anna Rossi', 'Journalist')}${card('Jan Roth', 'Photographer')}</ul>`
    expect(authorsOf('', cards)).toEqual(['Anna Rossi'])
  })
})

it.each([
  ['Von Max Müller, BILD', 'Max Müller'],
  ['By Jane Doe, photographer', 'Jane Doe']
])('a byline that ends as a credit does is one: %s', (line, name) => {
  expect(authorsOf('', `<p class="author">${line}</p>`)).toEqual([name])
})

it('a line above the headline is no byline for the day that stands beside it', () => {
  const { document } = new JSDOM(
    `<html lang="en"><body><p>Sign Out</p><p>March 2, 2026</p><h1>Harbour bridge to close for six weeks</h1>${TEXT}</body></html>`,
    { url }
  ).window
  expect(readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' }).author).toEqual([])
})

describe('persons in a list above the headline', () => {
  const authorsBelow = (above: string) => {
    const { document } = new JSDOM(
      `<html lang="en"><body>${above}<h1>Harbour bridge to close for six weeks</h1><p>by <b class="author">Harbour Desk</b></p>${TEXT}</body></html>`,
      { url }
    ).window
    const { author } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
    return author.map(({ name }) => name)
  }

  it('lead to other pages', () => {
    const menu =
      '<ul><li><a href="/author/1">Jane Doe</a></li><li><a href="/author/2">John Roe</a></li></ul>'
    expect(authorsBelow(menu)).toEqual(['Harbour Desk'])
  })

  it('wrote this one where a word says so', () => {
    expect(authorsBelow('<ul><li>By <a href="/author/1">Jane Doe</a></li></ul>')).toEqual([
      'Jane Doe'
    ])
  })
})

it('data that cannot be made a text says nothing', () => {
  const odd = { toString: '' }
  const data = {
    author: person('Jane Doe'),
    provider: 'Desk',
    keywords: [odd],
    isAccessibleForFree: odd
  }
  expect(authorsOf(ld(data), '')).toEqual(['Jane Doe'])
})

it('co-authors stand in neighbouring lines, written alike', () => {
  const line = (name: string) => `<div class="author">${name}</div>`
  expect(authorsOf('', line('Jane Doe') + line('John Roe'))).toEqual(['Jane Doe', 'John Roe'])
  expect(authorsOf('', `${line('Jane Doe')}<p class="author desk">John Roe</p>`)).toEqual([
    'Jane Doe'
  ])
})

describe('of a byline', () => {
  it.each([
    ['a door to other stories', 'By Jane Doe | <a href="/author/jane">More from this author</a>'],
    [
      'a second print for narrow screens',
      'by <a class="author" href="#">Jane Doe</a> <span class="author">Jane Doe</span>'
    ],
    ['the desk of an agency', 'By Jane Doe, AP Business Writer']
  ])('%s is no further author', (_, byline) => {
    expect(authorsOf('', `<p class="byline">${byline}</p>`)).toEqual(['Jane Doe'])
  })

  it('a house that is written otherwise elsewhere is no person', () => {
    const site = '<meta property="og:site_name" content="HARBOURTODAY">'
    const byline = '<p class="byline">Jane Doe, HARBOUR TODAY</p>'
    expect(authorsOf(site, byline)).toEqual(['Jane Doe'])
  })

  it('a house that is marked up as one is no person', () => {
    const byline = '<p class="vcard"><span class="org fn">Harbour Weekly Review</span></p>'
    expect(authorsOf('', byline)).toEqual([])
  })
})

describe('a byline in a block that stands beside the text', () => {
  it('is one where its link leads to the author', () => {
    const byline = '<aside><p><a rel="author" href="/profile/jane">Jane Doe</a></p></aside>'
    expect(authorsOf('', byline)).toEqual(['Jane Doe'])
  })

  it('is none of this story where nothing says so', () => {
    expect(authorsOf('', '<aside><p>By Jane Doe</p></aside>')).toEqual([])
  })
})

describe('the print adds to the authors that are declared', () => {
  const declared = ld({ author: person('Jane Doe') })

  it('who stand with them in one list', () => {
    expect(authorsOf(declared, '<p>By Jane Doe and John Roe</p>')).toEqual(['Jane Doe', 'John Roe'])
  })

  it.each([
    ['a role and a house', '<p>By Jane Doe, Executive Editor, Harbour Health Watch</p>'],
    ['a line', '<div><p class="byline">By Jane Doe</p><p class="byline">Port Harbour</p></div>']
  ])('but none from whom %s parts them', (_, above) => {
    expect(authorsOf(declared, above)).toEqual(['Jane Doe'])
  })
})

describe('an author whose site bears her name', () => {
  it('is believed before a name that stands behind the text', () => {
    const head = ld({
      author: person('Jane Doe'),
      publisher: { '@type': 'Organization', name: 'Jane Doe' }
    })
    expect(authorsOf(head, '', '<p class="author">John Roe</p>')).toEqual(['Jane Doe'])
  })
})

describe('a day in the printed header', () => {
  const dayOf = (above: string) => headerOf('', above).datePublished?.at
  const inHeading = (heading: string) => {
    const { document } = new JSDOM(
      `<html lang="en"><head><meta property="og:title" content="Harbour bridge to close"></head><body><h1>${heading}</h1>${TEXT}</body></html>`,
      { url }
    ).window
    return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' }).datePublished?.at
  }

  it.each([
    ['as text', '<span>March 2, 2026</span> Harbour bridge to close'],
    [
      'as time',
      'Harbour bridge to close <small>Date: <time datetime="2026-03-02">2.3.</time></small>'
    ]
  ])('may stand in the heading itself, %s', (_, heading) => {
    expect(inHeading(heading)).toBe('2026-03-02')
  })

  it('may stand in the title of an abbreviation', () => {
    const byline = '<p class="byline"><abbr title="2026-03-02T01:40:40Z">1 hr 4 mins ago</abbr></p>'
    expect(dayOf(byline)).toBe('2026-03-02T01:40:40Z')
  })

  it('may be parted in the address by the section', () => {
    const { document } = new JSDOM(
      `<html lang="en"><body><h1>Harbour bridge to close</h1>${TEXT}</body></html>`
    ).window
    const url = 'https://gazette.example/2026/harbour/03/02/bridge/index.html'
    const { datePublished } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
    expect(datePublished?.at).toBe('2026-03-02')
  })

  it('may be parted by strokes', () => {
    expect(dayOf('<p class="date">26 | 02 | 2026</p>')).toBe('2026-02-26')
  })

  it('may have a month of two names', () => {
    expect(dayOf('<p class="date">24 نيسان / أبريل 2025</p>')).toBe('2025-04-24')
  })

  it('is believed before the time of something that stands behind the text', () => {
    const { document } = new JSDOM(
      `<html lang="en"><body><h1>Harbour bridge to close</h1><p class="post-byline">by jane · March 2, 2026</p>${TEXT}<p><time datetime="2020-12-03">3 Dec</time></p></body></html>`,
      { url }
    ).window
    const { datePublished } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
    expect(datePublished?.at).toBe('2026-03-02')
  })
})

describe('who has a hand in it, and is no author', () => {
  it('edits it', () => {
    const credit = '<p>(Reporting by Jane Doe; Editing by Max Poe and Ada Quay)</p>'
    expect(authorsOf('', '', credit)).toEqual(['Jane Doe'])
    const more = credit.replace('Quay)', 'Quay; Additional reporting by Otto Reef)')
    expect(authorsOf('', '', more)).toEqual(['Jane Doe', 'Otto Reef'])
  })

  it('is a desk of the house, beside the person', () => {
    const head = `<meta property="og:site_name" content="The Gazette">${ld({
      author: [person('Jane Doe'), person('The Gazette Sports')]
    })}`
    expect(authorsOf(head, '')).toEqual(['Jane Doe'])
  })

  it.each(['JANE DOE AP', 'Jane Doe AP'])('is an agency behind the name: %s', (said) => {
    const [name] = authorsOf('', `<p class="byline">By ${said}</p>`)
    expect(name?.toLowerCase()).toBe('jane doe')
  })

  it('but not a person of the same name', () => {
    const head = `<meta property="og:site_name" content="Springer">${ld({
      author: [person('Jane Doe'), person('Max Springer')]
    })}`
    expect(authorsOf(head, '')).toEqual(['Jane Doe', 'Max Springer'])
  })

  it.each(['Filed Under', 'Leave A Comment'])('is none: %s', (text) => {
    expect(authorsOf('', `<p>${text}</p><p>March 2, 2026</p>`)).toEqual([])
  })

  it('is a house with its place, which signs the text', () => {
    const signed = (by: string) => {
      const text = TEXT.replace('</article>', `<p>${by}</p></article>`)
      const { document } = new JSDOM(
        `<html lang="en"><body><h1>Harbour bridge to close for six weeks</h1>${text}</body></html>`,
        { url }
      ).window
      return readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' }).author
    }
    expect(signed('Jet Harbour Yard, Vale, Calif.')).toEqual([])
    expect(signed('Jane Doe').map(({ name }) => name)).toEqual(['Jane Doe'])
  })
})

it.each<[line: string, names: string[]]>([
  [
    '2026-03-09 14:02 来源：<a href="https://wire.example/">港口社</a> 作者：王小明 责任编辑：李华',
    ['王小明']
  ],
  ['March 9, 2026 | Author: Jane Doe | Section: Harbour', ['Jane Doe']],
  ['9 March 2026 - Autor: Jan Roth', ['Jan Roth']],
  ['March 9, 2026 | Section: Harbour News', []]
])('a word for the writer tells of her within a line, too: %s', (line, names) => {
  expect(authorsOf('', `<div class="line">${line}</div>`)).toEqual(names)
})

it('a writer whose picture stands in the link with her name is no partner of the site', () => {
  const link =
    '<a href="/author/jane"><img src="/j.jpg" alt="Jane Doe" width="48" height="48"> <span>Jane Doe</span></a>'
  const { author } = headerOf('', `<div class="meta">${link}</div>`)
  expect(author).toEqual([{ name: 'Jane Doe', url: 'https://gazette.example/author/jane' }])
})

it('a person behind the text is believed before a house in the writer’s place', () => {
  const above = '<p class="byline"><a href="/author/team">Team Harbour</a></p>'
  const below = '<p class="byline">Written by Jane Doe</p>'
  expect(authorsOf('', above, below)).toEqual(['Jane Doe'])
})
