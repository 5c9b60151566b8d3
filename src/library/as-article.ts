/**
 * The door through which an article comes back from a record or a file: every field is checked,
 * the body passes `clean`, and nothing that is not an Article's gets in.
 */
import type { Root } from 'hast'
import { clean } from '../article/schema'
import { safeImage } from '../article/schema-attributes'
import {
  type Article,
  HEADER_FIELDS,
  type Link,
  type Person,
  type Picture,
  PRECISIONS,
  type Publisher,
  type Related,
  type When
} from '../article/types'
import { count, type Fields, instant, list, optional, record, text, webUrl } from './values'

/** The Article in `value`, or nothing when the value is none. */
export function asArticle(value: unknown): Article | undefined {
  const from = record(value)
  const read: Fields = Object.fromEntries(
    Object.entries(FIELDS).flatMap(([field, reading]) => {
      const said = reading(from?.[field])
      return said === undefined ? [] : [[field, said]]
    })
  )
  return NEEDED.every((field) => field in read) ? (read as unknown as Article) : undefined
}

/** What no Article is without. */
const NEEDED: readonly (keyof Article)[] = ['headline', 'url', 'body', 'capturedAt']

/** How each field is read, in the order in which records have them; undefined for what is none. */
const FIELDS: {
  readonly [Field in keyof Required<Article>]: (value: unknown) => Article[Field] | undefined
} = {
  headline: text,
  standfirst: text,
  author: (value) => list(value, person),
  datePublished: when,
  dateModified: when,
  publisher,
  via: publisher,
  image: picture,
  inLanguage: language,
  dir: (value) => (value === 'rtl' ? 'rtl' : 'ltr'),
  url: webUrl,
  body,
  wordCount: (value) => count(value) ?? 0,
  minutes: (value) => Math.max(1, count(value) ?? 1),
  follow: (value) => list(value, link),
  related: (value) => list(value, related),
  pages,
  pageAt: count,
  isPartial: (value) => value === true,
  capturedAt: instant,
  provenance
}

function language(value: unknown): string | undefined {
  const tag = text(value)
  return tag && /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,8}$/i.test(tag) ? tag : undefined
}

function when(value: unknown): When | undefined {
  const from = record(value)
  const at = instant(from?.at)
  const precision = PRECISIONS.find((known) => known === from?.precision)
  return at && precision ? { at, precision } : undefined
}

function person(value: unknown): Person | undefined {
  const from = record(value)
  const name = text(from?.name)
  return name ? { name, ...optional('url', webUrl(from?.url)) } : undefined
}

function publisher(value: unknown): Publisher | undefined {
  const from = record(value)
  const named = person(from)
  if (!from || !named) return
  const logos = { logo: safeImage(from.logo), logoDark: safeImage(from.logoDark) }
  return { ...named, ...optional('logo', logos.logo), ...optional('logoDark', logos.logoDark) }
}

function picture(value: unknown): Picture | undefined {
  const from = record(value)
  const url = safeImage(from?.url)
  if (!from || !url) return
  return {
    url,
    ...optional('alt', text(from.alt)),
    ...optional('caption', text(from.caption)),
    ...optional('width', count(from.width) || undefined),
    ...optional('height', count(from.height) || undefined)
  }
}

function link(value: unknown): Link | undefined {
  const from = record(value)
  const name = text(from?.name)
  const url = webUrl(from?.url)
  return name !== undefined && url ? { name, url } : undefined
}

function related(value: unknown): Related | undefined {
  const from = record(value)
  const base = link(from)
  if (!from || !base) return
  const published = when(from.datePublished)
  return {
    ...base,
    ...optional('image', safeImage(from.image)),
    ...optional('datePublished', published)
  }
}

function body(value: unknown): Root | undefined {
  const from = record(value)
  return from?.type === 'root' && Array.isArray(from.children) ? clean(from) : undefined
}

/** Undefined where no address is left. */
function pages(value: unknown): string[] | undefined {
  const addresses = list(value, webUrl)
  return addresses.length > 0 ? addresses : undefined
}

function provenance(value: unknown): Article['provenance'] {
  const from = record(value)
  const read: Article['provenance'] = {}
  for (const field of HEADER_FIELDS) {
    const said = record(from?.[field])
    const source = text(said?.source)
    if (said && source !== undefined)
      read[field] = { source, agrees: list(said.agrees, text), differs: list(said.differs, text) }
  }
  return read
}
