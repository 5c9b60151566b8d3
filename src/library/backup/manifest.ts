/** What a backup's files say of themselves: the manifest, and a line for each record. */
import type { SavedArticle, Tombstone } from '../records'

export const MANIFEST = 'lede.json'
export const FORMAT = 'lede-library'
/** Raised when an older Lede could no longer read what is written. */
export const FORMAT_VERSION = 1

/** A file of the backup, and how to know that it is whole. */
export interface Sealed {
  path: string
  bytes: number
  /** SHA-256 in hex. */
  sha256: string
}

export interface Manifest {
  format: typeof FORMAT
  version: number
  /** ISO 8601 instant. */
  created: string
  /** Live articles; traces of removed ones are not counted. */
  articles: number
  /** Files of lines, one `Line` of JSON each. */
  records: Sealed[]
}

export interface Line {
  row: SavedArticle | Tombstone
  /** The Article of each version as JSON. */
  bodies: (Sealed & { version: string })[]
  images: (Sealed & { url: string; type: string; savedAt: string })[]
}
