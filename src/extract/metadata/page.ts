/** The page under reading, with what several sources need of it. */
import type { Snapshot } from '..'

export interface Page {
  document: Document
  url: URL
  /** Relative addresses count from here. */
  base: string
  capturedAt: Date
}

/** Throws a TypeError where `url` is none; snapshots have one. */
export function openPage({ document, url, capturedAt }: Snapshot): Page {
  const declared = document.querySelector('base[href]')?.getAttribute('href')
  const base = declared ? URL.parse(declared, url)?.href : undefined
  return { document, url: new URL(url), base: base ?? url, capturedAt: new Date(capturedAt) }
}

/** An absolute http(s) address without credentials, else nothing. */
export function webUrl(href: unknown, base: string): string | undefined {
  if (typeof href !== 'string' || href.length > 4000 || href.trim() === '') return undefined
  const url = URL.parse(href.trim(), base)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  if (url.username || url.password) {
    url.username = ''
    url.password = ''
  }
  return url.href
}

/** As `webUrl`, and data: images of at most 100,000 characters. */
export function imageUrl(href: unknown, base: string): string | undefined {
  if (typeof href === 'string' && href.length <= 100_000 && /^\s*data:image\//i.test(href))
    return href.trim()
  return webUrl(href, base)
}

/** Whether two hosts are of one site: `m.gazette.example` and `www.gazette.example`. */
export const isSameSite = (one: string, other: string): boolean =>
  siteLabel(one) === siteLabel(other)

/** A site's name in the address: `news.bbc.co.uk` and `www.bbc.co.uk` are both `bbc`. */
export function siteLabel(host: string): string {
  const labels = host.toLowerCase().split('.')
  labels.pop()
  if (
    labels.length > 1 &&
    /^(?:com?|org|net|gov|edu|ac|gob|gouv|or|ne|go)$/.test(labels.at(-1) ?? '')
  )
    labels.pop()
  return labels.at(-1) ?? host
}
