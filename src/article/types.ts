/**
 * The Article: what every room speaks. Plain JSON, so that it passes messages, rests in the
 * database and is exported without a DOM. Names are schema.org's for an article.
 */
import type { Root } from 'hast'

export const PRECISIONS = ['instant', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const

/** How precise a date is: an exact instant, or no finer than the named unit. */
export type Precision = (typeof PRECISIONS)[number]

/** A moment as the page states it, never more precise than the page says. */
export interface When {
  /**
   * ISO 8601. `YYYY-MM-DD` when precision is day or coarser, else a full timestamp that ends
   * in `Z` or an offset.
   */
  at: string
  precision: Precision
}

/** A link to another place; `url` is absolute, http(s), and carries no credentials. */
export interface Link {
  name: string
  url: string
}

export interface Person {
  name: string
  /** The person's page, absolute http(s). */
  url?: string
}

export interface Publisher {
  /** As readers know it: neither the legal entity nor the domain, where the page says better. */
  name: string
  url?: string
  /** Absolute http(s) or data: image url. */
  logo?: string
  /** A variant for dark backgrounds, if the page declares one. */
  logoDark?: string
}

export interface Picture {
  /** Absolute http(s), or data:image/…. */
  url: string
  alt?: string
  caption?: string
  /** CSS pixels, positive, where the page tells. */
  width?: number
  height?: number
}

/** A story that the page itself offers as further reading. */
export interface Related extends Link {
  image?: string
  datePublished?: When
}

/** Where a header field came from, and what the other witnesses said. */
export interface Provenance {
  /** The witness that was believed, such as `h1`, `json-ld`, `og:title`. */
  source: string
  /** Witnesses that say the same. */
  agrees: string[]
  /** Witnesses that say something else. */
  differs: string[]
}

/** The fields whose provenance is kept. */
export const HEADER_FIELDS = [
  ...(['headline', 'standfirst', 'author', 'datePublished', 'dateModified'] as const),
  ...(['publisher', 'image', 'inLanguage', 'url', 'body'] as const)
] as const

export type HeaderField = (typeof HEADER_FIELDS)[number]

export interface Article {
  /** Exactly as the page prints it. */
  headline: string
  /** The summary printed between headline and text; not repeated in `body`. */
  standfirst?: string
  /** In the page's order; empty when the page names nobody. */
  author: Person[]
  datePublished?: When
  dateModified?: When
  /** Whose story it is: the source, also where another site shows it. */
  publisher?: Publisher
  /** The site that shows it, when that is not the source. */
  via?: Publisher
  /** The lead image; not repeated in `body`. */
  image?: Picture
  /** BCP 47, such as `en` or `zh-Hant`; absent when unknown. */
  inLanguage?: string
  dir: 'ltr' | 'rtl'
  /** The canonical url the page declares, else the page's own; absolute http(s). */
  url: string
  /** The text as a tree inside the allow-list of `schema.ts`. */
  body: Root
  /** Words as the article's language counts them: see `measure.ts`. */
  wordCount: number
  /** Minutes to read, whole, at least 1. */
  minutes: number
  /** Profiles the page declares under "Follow us on". */
  follow: Link[]
  /** The page's own related stories. */
  related: Related[]
  /**
   * Addresses of all pages of a story that its site has parted, in order, this page included;
   * absent when the story is whole.
   */
  pages?: string[]
  /** Place of this page among `pages`, from 0. */
  pageAt?: number
  /** The page shows only a part of the story. */
  isPartial: boolean
  /** ISO 8601 instant at which the page was read. */
  capturedAt: string
  provenance: Partial<Record<HeaderField, Provenance>>
}

/** What can be expected to go wrong; each has its message keys. */
export type ProblemKind =
  | 'no-article'
  | 'too-little-text'
  | 'restricted-page'
  | 'page-too-large'
  | 'page-changed'
  | 'still-loading'
  | 'in-doubt'
  | 'unreadable'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-failed'
  | 'record-damaged'
  | 'file-unreadable'

/** An expected failure, as a value. */
export interface Problem {
  kind: ProblemKind
  /** For "Copy details"; never shown as the message itself. */
  detail?: string
}

export type Result<T> = { ok: true; value: T } | { ok: false; problem: Problem }

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A failure that was to be expected, with what may be told of it in "Copy details". */
export const fail = (kind: ProblemKind, detail?: string): Result<never> => ({
  ok: false,
  problem: detail === undefined ? { kind } : { kind, detail }
})
