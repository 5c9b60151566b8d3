/**
 * Who an article is: two addresses of one story give one key. AMP, mobile and print variants meet
 * because `Article.url` is the canonical url wherever the page declares one; the pages of a parted
 * story meet at its first.
 */
import { isTrackingParameter } from '../article/tracking-parameters'
import type { Article } from '../article/types'

/** Longest key kept whole, in UTF-16 units; what is beyond it is replaced by a hash. */
const LONGEST = 480

/**
 * The article's key in the library, such as `example.com/2026/story?id=7`: no scheme, `www.`,
 * default port, tracking parameter, fragment or closing slash; parameters sorted.
 * An address that cannot be parsed is its own key.
 */
export function articleKey({ url, pages = [] }: Pick<Article, 'url' | 'pages'>): string {
  const own = keyOf(url)
  const [first, ...later] = pages
  return first !== undefined && later.some((page) => keyOf(page) === own) ? keyOf(first) : own
}

function keyOf(address: string): string {
  if (!URL.canParse(address)) return shortened(address.trim())
  const url = new URL(address)
  const host = url.host.replace(/^www\./, '').replace(/\.(?=:|$)/, '')
  return shortened(host + path(url) + query(url) + route(url))
}

/** RFC 3986, section 6.2.2: escapes in upper case, and none for unreserved characters. */
function path(url: URL): string {
  const escaped = url.pathname.replace(/%[0-9a-f]{2}/gi, (octet) => {
    const character = String.fromCharCode(Number.parseInt(octet.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : octet.toUpperCase()
  })
  let end = escaped.length
  while (end > 0 && escaped[end - 1] === '/') end--
  return escaped.slice(0, end)
}

function query(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !isTrackingParameter(name))
  const parameters = new URLSearchParams(kept)
  parameters.sort()
  return kept.length > 0 ? `?${parameters}` : ''
}

/** A fragment names a place in the page, unless the site routes by it (`#!/story`, `#/story`). */
function route(url: URL): string {
  return /^#!?\//.test(url.hash) ? url.hash : ''
}

function shortened(key: string): string {
  if (key.length <= LONGEST) return key
  return `${key.slice(0, LONGEST - 16)}#${fnv1a(key, 0x811c9dc5)}${fnv1a(key, 0x01234567)}`
}

/** FNV-1a over UTF-16 units, 32 bits in base 36. */
function fnv1a(text: string, seed: number): string {
  let hash = seed
  for (let at = 0; at < text.length; at++) {
    hash ^= text.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36).padStart(7, '0')
}
