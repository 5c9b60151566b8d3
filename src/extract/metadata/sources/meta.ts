/**
 * The head's `<meta>` tags as one table: Open Graph, article:*, Twitter, Dublin Core, Parsely,
 * Sailthru and the plain names, each row naming the field it speaks for.
 */
import { type Claim, type Claims, noClaims } from '../claims'
import { imageUrl, type Page, webUrl } from '../page'
import { readTags, type Tags } from './meta-tags'

type TextField =
  | 'headline'
  | 'standfirst'
  | 'datePublished'
  | 'dateModified'
  | 'inLanguage'
  | 'kind'

/** `publish-date`, `OriginalPublicationDate`, in the many words of publishing systems. */
const PUBLISHED =
  /^(?!.*(?:last|unp)).*pub(?:lish(?:ed)?|lication)?[^a-z]?(?:date|time|at)?$|^(?:pdate|display-?date)$/
const MODIFIED = /(?:modified|updated|lastmod|revised)(?:[^a-z]?(?:date|time))?$/

/** May be that of a draft. */
const CREATED = /^(?:dc\.(?:date\.)?|article[.:])?created$/

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
    'dc.issued',
    'dc.date',
    'date',
    CREATED
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
  'twitter:data1',
  /^[a-z]+:author$/
]
const PUBLISHER = [
  'og:site_name',
  'application-name',
  'apple-mobile-web-app-title',
  'al:android:app_name',
  'publisher',
  'dc.publisher',
  'citation_journal_title',
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
  const tags = readTags(page.document)
  const claims = noClaims()
  for (const field of Object.keys(TEXT) as TextField[]) claims[field] = saidUnder(TEXT[field], tags)
  for (const claim of claims.inLanguage) claim.value = claim.value.replace('_', '-')
  claims.author = authorsIn(tags)
  claims.publisher = saidUnder(PUBLISHER, tags).map(({ source, value }) => ({
    source,
    value: { name: value }
  }))
  claims.image = saidUnder(IMAGE, tags).flatMap(({ source, value }) => {
    const url = imageUrl(value, page.base)
    return url ? [{ source, value: withSize(url, tags) }] : []
  })
  const url = webUrl(tags.get('og:url')?.[0], page.base)
  if (url) claims.url.push({ source: 'og:url', value: url })
  return claims
}

/** What the tags of these names say, in the names' order; a pattern stands for all names but those. */
function saidUnder(names: (string | RegExp)[], tags: Tags): Claim<string>[] {
  const matching = (name: string | RegExp) => {
    if (typeof name === 'string') return [name]
    return [...tags.keys()].filter((one) => name.test(one) && !names.includes(one))
  }
  return names
    .flatMap(matching)
    .flatMap((source) => (tags.get(source) ?? []).map((value) => ({ source, value })))
}

/** Several tags of one name are several persons; an address is a person's page, not her name. */
function authorsIn(tags: Tags): Claims['author'] {
  const names = isAuthor(tags.get('twitter:label1')?.[0] ?? '')
    ? AUTHOR
    : AUTHOR.filter((name) => name !== 'twitter:data1')
  const byTag = Map.groupBy(saidUnder(names, tags), ({ source }) => source)
  return [...byTag].flatMap(([source, claims]) => {
    const named = claims.filter(({ value }) => !/^https?:\/\/|^\/|^www\./.test(value))
    const value = named.map((claim) => ({ name: claim.value }))
    return value.length ? [{ source, value }] : []
  })
}

const isAuthor = (label: string) => /author|writ|by|von|par|autor/i.test(label)

function withSize(url: string, tags: Tags) {
  const width = Number.parseInt(tags.get('og:image:width')?.[0] ?? '', 10)
  const height = Number.parseInt(tags.get('og:image:height')?.[0] ?? '', 10)
  const alt = tags.get('og:image:alt')?.[0]
  return { url, ...(width > 0 && { width }), ...(height > 0 && { height }), ...(alt && { alt }) }
}
