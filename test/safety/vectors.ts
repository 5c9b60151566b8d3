/** The vectors: every payload in every place where a page can put it. */
import { ADDRESSES, MARKUP, NAMES, WORDS } from './payloads.ts'

export interface Vector {
  name: string
  /** Markup that holds the payload, for `<head>` or for the midst of the story. */
  head?: string
  body?: string
  /** Where a payload is no markup in the raw page, it is this that would be if it were parsed. */
  raw?: string
}

/** Text for an attribute or an element. */
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** JSON for a script element: what would end it is written as an escape. */
const data = (value: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...value }).replaceAll('<', '\\u003c')}</script>`

type Place = (payload: string) => Omit<Vector, 'name' | 'raw'>

const FILLER = 'and the words around it go on as if nothing had been there, for a line or so.'

const FOR_MARKUP: Readonly<Record<string, Place>> = {
  'between paragraphs': (it) => ({ body: it }),
  'in a paragraph': (it) => ({ body: `<p>Words before it, ${it} ${FILLER}</p>` }),
  'in a cell': (it) => ({
    body: `<table><tr><th>Year</th><th>Tide</th></tr><tr><td>1911</td><td>${it} high</td></tr></table>`
  })
}

const FOR_WORDS: Readonly<Record<string, Place>> = {
  headline: (it) => ({ body: `<h1>${escaped(it)}</h1>` }),
  byline: (it) => ({ body: `<p class="byline">By ${escaped(it)}</p>` }),
  text: (it) => ({ body: `<p>${escaped(it)} ${FILLER}</p>` }),
  code: (it) => ({ body: `<pre><code>${escaped(it)}</code></pre>` }),
  alt: (it) => ({ body: `<img src="/a.png" width="600" height="400" alt="${escaped(it)}">` }),
  title: (it) => ({ body: `<p><abbr title="${escaped(it)}">abbr</abbr> ${FILLER}</p>` }),
  datetime: (it) => ({ body: `<p><time datetime="${escaped(it)}">then</time> ${FILLER}</p>` }),
  'og:title': (it) => ({ head: `<meta property="og:title" content="${escaped(it)}">` }),
  'og:description': (it) => ({ head: `<meta property="og:description" content="${escaped(it)}">` }),
  'og:site_name': (it) => ({ head: `<meta property="og:site_name" content="${escaped(it)}">` }),
  'meta author': (it) => ({ head: `<meta name="author" content="${escaped(it)}">` }),
  'page title': (it) => ({ head: `<title>${escaped(it)}</title>` }),
  'JSON-LD headline': (it) => ({ head: data({ headline: it }) }),
  'JSON-LD author': (it) => ({ head: data({ author: { name: it } }) }),
  'JSON-LD publisher': (it) => ({ head: data({ publisher: { name: it, logo: '/logo.png' } }) }),
  'JSON-LD description': (it) => ({ head: data({ headline: 'Harbour closed', description: it }) }),
  'JSON-LD date': (it) => ({ head: data({ datePublished: it, inLanguage: it }) })
}

const FOR_ADDRESSES: Readonly<Record<string, Place>> = {
  link: (it) => ({ body: `<p>Words with <a href='${it}'>a link</a> in them, ${FILLER}</p>` }),
  image: (it) => ({ body: `<img src='${it}' width="600" height="400">` }),
  srcset: (it) => ({ body: `<img srcset='${it} 900w' width="600" height="400">` }),
  'lazy image': (it) => ({ body: `<img data-src='${it}' width="600" height="400">` }),
  picture: (it) => ({
    body: `<picture><source srcset='${it} 900w'><img width="600" height="400" src="x:x"></picture>`
  }),
  'noscript image': (it) => ({ body: `<noscript><img src='${it}'></noscript>` }),
  background: (it) => ({ body: `<div style="background-image:url('${it}')"></div>` }),
  frame: (it) => ({ body: `<iframe src='${it}' width="600" height="400"></iframe>` }),
  byline: (it) => ({ body: `<p class="byline">By <a rel="author" href='${it}'>Ann Low</a></p>` }),
  'og:image': (it) => ({ head: `<meta property="og:image" content='${it}'>` }),
  'og:url': (it) => ({ head: `<meta property="og:url" content='${it}'>` }),
  canonical: (it) => ({ head: `<link rel="canonical" href='${it}'>` }),
  base: (it) => ({ head: `<base href='${it}'>` }),
  'JSON-LD author': (it) => ({ head: data({ author: { name: 'Ann Low', url: it } }) }),
  'JSON-LD image': (it) => ({ head: data({ image: { url: it, caption: 'A pier' } }) }),
  'JSON-LD publisher': (it) => ({
    head: data({ publisher: { name: 'Harbour Times', url: it, logo: { url: it } } })
  }),
  'JSON-LD url': (it) => ({ head: data({ url: it, mainEntityOfPage: it, sameAs: it }) })
}

const FOR_VALUES: Readonly<Record<string, Place>> = {
  'lang of the page': (it) => ({ head: `<meta http-equiv="content-language" content="${it}">` }),
  'lang of a quotation': (it) => ({
    body: `<blockquote lang="${it}"><p>${FILLER}</p></blockquote>`
  }),
  'dir of a quotation': (it) => ({ body: `<blockquote dir="${it}"><p>${FILLER}</p></blockquote>` }),
  'JSON-LD language': (it) => ({ head: data({ inLanguage: it }) })
}
const VALUES = [
  'x&quot; onclick=&quot;top.canaries=1',
  '&lt;img src=x:x onerror=top.canaries=1&gt;',
  'javascript:top.canaries=1',
  'expression(1)',
  'e'.repeat(1000)
]

function product(
  payloads: Readonly<Record<string, string>>,
  places: Readonly<Record<string, Place>>,
  rawOf: (payload: string) => string
): Vector[] {
  return Object.entries(payloads).flatMap(([payload, it]) =>
    Object.entries(places).map(([place, put]) => ({
      name: `${payload} ${/^in|^between/.test(place) ? place : `as ${place}`}`,
      raw: rawOf(it),
      ...put(it)
    }))
  )
}

const named = (payloads: readonly string[]) =>
  Object.fromEntries(payloads.map((payload) => [payload.slice(0, 60), payload]))

export const MARKUP_VECTORS = product(MARKUP, FOR_MARKUP, (it) => it)
export const WORD_VECTORS = product(named(WORDS), FOR_WORDS, (it) => it)
export const ADDRESS_VECTORS = product(named(ADDRESSES), FOR_ADDRESSES, (it) => `<a href='${it}'>`)
export const VALUE_VECTORS = product(named(VALUES), FOR_VALUES, (it) => `<p lang="${it}"></p>`)
/** Each name in two forms: a form's field, and a form. */
export const NAME_VECTORS: Vector[] = NAMES.flatMap((name) =>
  [
    `<form><input name="${name}"><p>${FILLER}</p></form>`,
    `<form id="${name}" name="${name}"><p>${FILLER}</p></form>`
  ].map((body) => ({ name: `${body.slice(0, 40)} …`, body, raw: body }))
)

export const VECTORS: readonly Vector[] = [
  ...MARKUP_VECTORS,
  ...WORD_VECTORS,
  ...ADDRESS_VECTORS,
  ...VALUE_VECTORS,
  ...NAME_VECTORS
]
