/** What rests in the database, store by store. All of it is plain data, so that it can be dumped. */
import type { Person, Picture, Publisher, When } from '../article/types'

export type ReadingState = 'to-read' | 'started' | 'finished'

/** How far the reader has come. */
export interface Progress {
  /** Index of the top-level block at the top of the view, from 0. */
  paragraph: number
  /** Share of the text that lies above, 0 to 1. */
  fraction: number
}

/** One text of an article, as the page showed it at `capturedAt`. */
export interface Version {
  /** Digest of headline, standfirst and text: the same words give the same id. */
  id: string
  headline: string
  /** ISO 8601 instants. */
  capturedAt: string
  savedAt: string
  wordCount: number
  /** Bytes that the compressed body takes. */
  bytes: number
}

/** An article's entry: all that lists, filters and rows need, without its body. */
export interface SavedArticle {
  /** `articleKey` of its url. */
  key: string
  url: string
  headline: string
  author: Person[]
  publisher?: Publisher
  image?: Picture
  datePublished?: When
  dateModified?: When
  inLanguage?: string
  dir: 'ltr' | 'rtl'
  wordCount: number
  /** Whole minutes, at least 1; 0 when the text is still to be fetched. */
  minutes: number
  isPartial: boolean
  /** Length of each top-level block in characters, the lede first; at most 200 groups. */
  silhouette: number[]
  /** The standfirst or else the lede, cut after 400 characters. */
  opening: string
  /** The publisher's name, or else the host: what lists group and sort by. */
  source: string
  /** Names of the authors, for the index. */
  by: string[]
  /** ISO 8601 instant in UTC: when published, or else when saved. */
  dated: string
  state: ReadingState
  progress: Progress
  tags: string[]
  /** Oldest first; empty while the text is still to be fetched. */
  versions: Version[]
  savedAt: string
  /** ISO 8601 instant at which the reader last moved in the text. */
  readAt?: string
  /** Of the last change of any kind, for synchronising. */
  updatedAt: string
}

/** What stays when an article is removed, so that a later synchronising knows of it. */
export interface Tombstone {
  key: string
  deletedAt: string
  updatedAt: string
  /** The entry as it was, for Undo, until `sweep` takes it away with the bodies. */
  was?: SavedArticle
}

export interface BodyRecord {
  key: string
  version: string
  /** gzip of the Article as JSON in UTF-8. */
  gzip: Uint8Array<ArrayBuffer>
  /** Bytes of the JSON before compression. */
  length: number
  /** SHA-256 of the JSON's bytes, in hex. */
  sha256: string
}

/** Under this key, which no article has, rest the logos: one for all stories of a source. */
export const LOGOS = ''

export interface ImageRecord {
  /** The article's key, or `LOGOS`. */
  key: string
  /** Address as it stands in the article; of a logo, the name of its source. */
  url: string
  blob: Blob
  savedAt: string
}

/** Work to be done after a save; it survives the worker's death. Done is deleted. */
export type Job = { id?: number; key: string } & (
  | { kind: 'index' }
  /** An import is under way; `key` is empty. */
  | { kind: 'import' }
  | {
      kind: 'images'
      urls: string[]
      /** The logo of its source, if it has one. */
      logo?: { url: string; source: string }
      attempts: number
    }
)

/** A piece of the search index: derived data, rebuilt when missing or damaged. */
export interface IndexRecord {
  /** `catalogue`, or `<segment>/<part>`. */
  id: string
  data: unknown
}

/** Its text is not here yet: only the link is. */
export const isToFetch = ({ versions }: SavedArticle): boolean => versions.length === 0

/** Told from an article by its mark: what was deleted leaves a row. */
export const isRemoved = (row: SavedArticle | Tombstone): row is Tombstone => 'deletedAt' in row
