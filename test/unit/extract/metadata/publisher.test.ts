import { expect, it } from 'vitest'
import { choosePublisher } from '../../../../src/extract/metadata/choose/publisher'
import { readersName } from '../../../../src/extract/metadata/names/house-name'
import { headerOf } from './bridge-page'

const named = (host: string, names: Record<string, string>) =>
  choosePublisher(
    Object.entries(names).map(([source, name]) => ({ source, value: { name } })),
    host
  )?.value.name

it.each<[why: string, host: string, names: Record<string, string>, name: string]>([
  [
    'not the legal entity',
    'www.harbour-gazette.example',
    { 'json-ld': 'Quayside Media AG', 'og:site_name': 'Harbour-Gazette' },
    'Harbour-Gazette'
  ],
  [
    'not the domain, where someone leaves its ending away',
    'www.gazette.example',
    { 'json-ld': 'Gazette.org', 'og:site_name': 'gazette.org', logo: 'Gazette' },
    'Gazette'
  ],
  [
    'not the domain, where the title has the name with its article',
    'www.havenblad-port.nl',
    { 'og:site_name': 'havenblad-port.nl', 'title suffix': 'Het Havenblad-Port' },
    'Het Havenblad-Port'
  ],
  [
    'the address as a name, where nobody leaves its ending away',
    'bridges.org',
    { 'json-ld': 'Bridges.org', 'og:site_name': 'Bridges.org', 'title suffix': 'Bridges.org' },
    'Bridges.org'
  ],
  [
    'the one whom the address names first, not the house where she writes',
    'harbourferries.blogs.example',
    { 'og:site_name': 'Harbour Ferries', logo: 'Blogs' },
    'Harbour Ferries'
  ],
  [
    'a name without the dash behind it',
    'www.bridges.org',
    { logo: 'Bridge Monitor-' },
    'Bridge Monitor'
  ],
  [
    'an address without the www',
    'www.bridges.org',
    { 'og:site_name': 'https://www.bridges.org' },
    'bridges.org'
  ],
  [
    'an address without its slash',
    'www.bridges.org',
    { 'og:site_name': 'https://bridges.org/' },
    'bridges.org'
  ],
  [
    'the name without its claim',
    'gazette.example',
    { 'og:site_name': 'Gazette – News from the harbour and beyond' },
    'Gazette'
  ],
  [
    'with spaces and capitals, where anyone writes them',
    'harbourgazette.example',
    { 'og:site_name': 'harbourgazette', 'title suffix': 'Harbour Gazette' },
    'Harbour Gazette'
  ],
  [
    'in full, where two write out the initials',
    'hg.example',
    { 'json-ld': 'HG', 'og:site_name': 'Harbour Gazette', 'title suffix': 'Harbour Gazette' },
    'Harbour Gazette'
  ],
  [
    'not the section behind the title',
    'gazette.example',
    { 'og:site_name': 'Gazette', 'title suffix': 'Politics' },
    'Gazette'
  ]
])('the publisher is %s', (_, host, names, name) => {
  expect(named(host, names)).toBe(name)
})

it.each([
  ['Tidewater News GmbH & Co. KG', 'Tidewater News'],
  ['Tidewater News, Inc.', 'Tidewater News'],
  ['© 2026 Tidewater News', 'Tidewater News'],
  ['www.tidewater.co.uk', 'tidewater'],
  ['Tidewater News (TWN)', 'Tidewater News'],
  ['Tidewater | Harbour', 'Tidewater'],
  ['—', undefined]
])('%s is known to readers as %s', (raw, name) => {
  expect(readersName(raw)).toBe(name)
})

it.each(['News', 'Latest News', 'Home', 'Nachrichten', 'ニュース', 'أخبار'])(
  'a title that ends with a part of the site does not name it: %s',
  (section) => {
    const head = `<title>Harbour bridge to close for six weeks | ${section}</title>`
    expect(headerOf({ head }).publisher?.name).toBe('gazette.example')
  }
)

it.each([
  ['Home', 'Harbour Gazette', 'quay.example', 'Harbour Gazette'],
  ['Homepage', 'Harbour Gazette', 'quay.example', 'Harbour Gazette'],
  ['News', 'Harbour Gazette', 'quay.example', 'Harbour Gazette'],
  ['Sport', 'The Ball', 'www.sport.example', 'Sport']
])(
  'what any site may be called is no name, unless the address spells it: %s',
  (said, logo, host, name) => {
    expect(named(host, { 'og:site_name': said, logo })).toBe(name)
  }
)

it('takes the piece that names the host, though search engines are given the title for headline', () => {
  const title = 'Harbour closed - The Gazette'
  const page = { head: `<title>${title}</title>`, above: `<h1>${title}</h1>` }
  expect(headerOf(page).publisher?.name).toBe('The Gazette')
})

it('takes no piece of a headline that is all of the title for the site', () => {
  const head = '<title>The last ferry - a story of the harbour</title>'
  const above = '<h1>\n The last ferry - a  story of the harbour</h1>'
  expect(headerOf({ head, above }).publisher?.name).toBe('gazette.example')
})
