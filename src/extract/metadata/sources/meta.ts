/**
 * The head's `<meta>` tags as one table: Open Graph, article:*, Twitter, Dublin Core, Parsely,
 * Sailthru and the plain names, each row naming the field it speaks for.
 */
import { type Claims, noClaims } from '../claims'
import { imageUrl, type Page, webUrl } from '../page'
import { plainText } from '../text/plain-text'

type TextField =
  | 'headline'
  | 'standfirst'
  | 'datePublished'
  | 'dateModified'
  | 'inLanguage'
  | 'kind'

/** `publish-date`, `OriginalPublicationDate`, in the many words of publishing systems. */
const PUBLISHED = /^(?!.*(?:last|unp)).*pub(?:lish(?:ed)?|lication)?[^a-z]?(?:date|time|at)?$/
const MODIFIED = /(?:modified|updated|lastmod)(?:[^a-z]?(?:date|time))?$/

/** Meta names by field, the most trusted first. */
const TEXT: Record<TextField, (string | RegExp)[]> = {
  headline: [
    'og:title',
    'twitter:title',
    'parsely-title',
    'sailthru.title',
    'dc.title',
    'citation_title',
    'title',
    'headline'
  ],
  standfirst: ['og:description', 'description', 'twitter:description', 'dc.description'],
  datePublished: [
    'article:published_time',
    'sailthru.date',
    PUBLISHED,
    'dc.date.issued',
    'dc.date',
    'date'
  ],
  dateModified: ['article:modified_time', MODIFIED],
  inLanguage: ['dc.language', 'content-language', 'language', 'og:locale'],
  kind: ['og:type']
}

const AUTHOR = [
  'parsely-author',
  'article:author',
  'article:author_name',
  'author',
  'authors',
  'sailthru.author',
  'dc.creator',
  'citation_author',
  'byl',
  'byline',
  'twitter:data1'
]
const PUBLISHER = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'publisher',
  'dc.publisher',
  'citation_journal_title',
  'cre',
  'copyright'
]
const IMAGE = [
  'og:image:secure_url',
  'og:image',
  'og:image:url',
  'twitter:image',
  'twitter:image:src',
  'thumbnail'
]

/** Each claim is named for its tag, such as `og:title`. */
export function meta(page: Page): Claims {
  const said = readTags(page.document)
  const claims = noClaims()
  for (const [field, names] of Object.entries(TEXT) as [TextField, (string | RegExp)[]][])
    for (const name of names)
      for (const [source, texts] of said)
        if (
          source === name ||
          (name instanceof RegExp && name.test(source) && !names.includes(source))
        )
          for (const text of texts)
            claims[field].push({
              source,
              value: field === 'inLanguage' ? text.replace('_', '-') : text
            })
  claimAuthors(said, claims)
  for (const name of PUBLISHER)
    for (const text of said.get(name) ?? [])
      claims.publisher.push({ source: name, value: { name: text } })
  for (const name of IMAGE)
    for (const href of said.get(name) ?? []) {
      const url = imageUrl(href, page.base)
      if (url) claims.image.push({ source: name, value: withSize(url, said) })
    }
  const url = webUrl(said.get('og:url')?.[0], page.base)
  if (url) claims.url.push({ source: 'og:url', value: url })
  return claims
}

/** Every tag's contents by its lower-cased name, property or itemprop, in the page's order. */
function readTags(document: Document): Map<string, string[]> {
  const said = new Map<string, string[]>()
  for (const tag of document.querySelectorAll('meta[content]')) {
    const content = plainText((tag.getAttribute('content') ?? '').slice(0, 20_000))
    const name =
      tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('http-equiv')
    if (!content || !name) continue
    for (const written of name.toLowerCase().trim().split(/\s+/).slice(0, 5)) {
      // Dublin Core has two vocabularies of the same words; `article` is no part of `og`.
      const one = written.replace(/^dcterms/, 'dc').replace(/^og:article/, 'article')
      said.set(one, [...(said.get(one) ?? []), content].slice(0, 50))
    }
  }
  return said
}

/** Several tags of one name are several persons; an address is a person's page, not her name. */
function claimAuthors(said: Map<string, string[]>, claims: Claims): void {
  for (const name of AUTHOR) {
    if (
      name === 'twitter:data1' &&
      !/author|writ|by|von|par|autor/i.test(said.get('twitter:label1')?.[0] ?? '')
    )
      continue
    const named = (said.get(name) ?? []).filter((text) => !/^https?:\/\/|^\/|^www\./.test(text))
    if (named.length)
      claims.author.push({ source: name, value: named.map((text) => ({ name: text })) })
  }
}

function withSize(url: string, said: Map<string, string[]>) {
  const width = Number.parseInt(said.get('og:image:width')?.[0] ?? '', 10)
  const height = Number.parseInt(said.get('og:image:height')?.[0] ?? '', 10)
  const alt = said.get('og:image:alt')?.[0]
  return { url, ...(width > 0 && { width }), ...(height > 0 && { height }), ...(alt && { alt }) }
}
