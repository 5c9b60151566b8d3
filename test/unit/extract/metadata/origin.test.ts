import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../../../src/extract/metadata'

const HEADLINE = 'Harbour bridge to close for repairs'
const STORY =
  `<p>${'The bridge over the harbour will be closed to all traffic while its bearings are replaced. '.repeat(2)}</p>`.repeat(
    4
  )

interface Shown {
  head?: string
  /** Above the headline, between headline and text, behind the text. */
  above?: string
  below?: string
  behind?: string
  /** The story's first paragraph. */
  opening?: string
  ld?: Record<string, unknown>
  site?: string
}

function origin({
  head = '',
  above = '',
  below = '',
  behind = '',
  opening = '',
  ld,
  site = 'Daily Portal'
}: Shown) {
  const url = 'https://www.portal.example/news/bridge'
  const data = ld
    ? `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: HEADLINE, publisher: { '@type': 'Organization', name: site }, ...ld })}</script>`
    : ''
  const html = `<!DOCTYPE html><html lang="en"><head><title>${HEADLINE} - ${site}</title>
<meta property="og:site_name" content="${site}">${head}${data}</head><body>
<div><article>${above}<h1>${HEADLINE}</h1>${below}<div class="text">${opening}${STORY}</div>${behind}</article></div></body></html>`
  const { document } = new JSDOM(html, { url }).window
  const { publisher, via } = readHeader({ document, url, capturedAt: '2026-03-10T12:00:00Z' })
  return via ? `${publisher?.name} via ${via.name}` : publisher?.name
}

const canonical = '<link rel="canonical" href="https://www.tidewaternews.example/bridge">'
const logo = (href: string, alt: string) =>
  `<a href="${href}"><img src="/logos/t.png" alt="${alt}" width="90" height="22"></a>`

const GIVEN: [what: string, page: Shown][] = [
  [
    'a logo and a name behind "Origin:"',
    {
      behind:
        '<div><p>Origin:</p><div><img src="o.svg" alt="publisher logo"><p>Tidewater News</p></div></div>'
    }
  ],
  ['JSON-LD provider', { ld: { provider: { '@type': 'Organization', name: 'Tidewater News' } } }],
  ['JSON-LD sourceOrganization', { ld: { sourceOrganization: 'Tidewater News' } }],
  [
    'a provider with its logo above the headline',
    {
      above: logo('https://www.tidewaternews.example/', 'Tidewater News'),
      ld: { provider: { name: 'Tidewater News' } }
    }
  ],
  [
    'a partner logo, and the canonical address there',
    { head: canonical, above: logo('https://www.tidewaternews.example/', 'Tidewater News logo') }
  ],
  [
    'a partner logo that leads elsewhere, and the canonical address',
    { head: canonical, below: logo('/partners/tidewater', 'Tidewater News') }
  ],
  [
    '"originally appeared on" with a link',
    {
      behind:
        '<p>This article originally appeared on <a href="https://www.tidewaternews.example/bridge">Tidewater News</a>.</p>'
    }
  ],
  [
    '"Originally published by" with a link',
    {
      below:
        '<p>Originally published by <a href="https://www.tidewaternews.example/">Tidewater News</a></p>'
    }
  ],
  [
    '"Provided by" with a link',
    {
      behind:
        '<div><p>Provided by <a href="https://www.tidewaternews.example/">Tidewater News</a></p></div>'
    }
  ],
  [
    '"Source:" with a link to the canonical site',
    {
      head: canonical,
      behind: '<p>Source: <a href="https://www.tidewaternews.example/bridge">Tidewater News</a></p>'
    }
  ],
  [
    '"Quelle:" with a logo',
    {
      behind:
        '<p>Quelle: <a href="https://www.tidewaternews.example/"><img src="/tide-logo.svg" alt="Logo"></a> <span>Tidewater News</span></p>'
    }
  ],
  [
    '"via" with a link to the canonical site',
    {
      head: canonical,
      below: '<p>via: <a href="https://www.tidewaternews.example/x">Tidewater News</a></p>'
    }
  ],
  [
    'a byline that names the canonical site',
    { head: canonical, below: '<p class="byline">By Amina Bello, Tidewater News</p>' }
  ],
  [
    'a dateline that names the canonical site',
    {
      head: canonical,
      opening: `<p>HARBOUR TOWN (<a href="https://www.tidewaternews.example/">Tidewater News</a>) — ${'The bridge will be closed to all traffic for six weeks. '.repeat(3)}</p>`
    }
  ],
  [
    '"Source:" before its own headline, beside its logo',
    {
      head: canonical,
      behind: `<div><div>${logo('https://www.tidewaternews.example/bridge', 'Tidewater News')} Source: <a href="https://www.tidewaternews.example/bridge">${HEADLINE}, and the ferries will run all through the night</a></div></div>`
    }
  ],
  [
    'sourceOrganization, though og:site_name says the same',
    {
      head: '<meta property="og:site_name" content="Tidewater News"><meta name="application-name" content="Daily Portal">',
      ld: { sourceOrganization: 'Tidewater News' }
    }
  ],
  [
    'sourceOrganization, part of a word of which is a subject',
    { ld: { sourceOrganization: 'Tidewater News', keywords: ['Tidewater Newsreels'] } }
  ],
  [
    'an agency, which is a subject, too',
    { ld: { provider: 'Tidewater News', keywords: 'Bridges, Tidewater News' } }
  ],
  [
    'a credit line of the canonical site',
    { head: canonical, behind: '<p>Copyright 2026 Tidewater News. All rights reserved.</p>' }
  ]
]

const KEPT: [what: string, page: Shown][] = [
  [
    'a sister paper shares the address',
    { head: '<link rel="canonical" href="https://www.sister.example/bridge">' }
  ],
  [
    'a picture has a source',
    {
      behind:
        '<figure><img src="a.jpg" alt=""><figcaption>Source: <a href="https://agency.example/">Agency</a></figcaption></figure>'
    }
  ],
  [
    'the text cites a source',
    { behind: '<p>Source: <a href="https://www.study.example/paper">Institute of Bridges</a></p>' }
  ],
  [
    'the source is one of the subjects, as a section is',
    { ld: { sourceOrganization: 'Traffic', keywords: 'Bridges, Traffic' } }
  ],
  ['the provider is the site itself', { ld: { provider: { name: 'Daily Portal' } } }],
  [
    'the source is the site, by its initials',
    {
      behind: '<p>Provided by <a href="https://rights.example/">D.P.</a></p>',
      site: 'Daily Portal'
    }
  ],
  [
    'a person published it',
    { behind: '<div><p>Published by: <a href="https://people.example/a">Amina Bello</a></p></div>' }
  ]
]

describe('whose story it is', () => {
  it.each(GIVEN)('gives it to its source by %s', (_, page) => {
    expect(origin(page)).toBe('Tidewater News via Daily Portal')
  })

  it.each(KEPT)('leaves it with the site where %s', (_, page) => {
    expect(origin(page)).toBe('Daily Portal')
  })
})
