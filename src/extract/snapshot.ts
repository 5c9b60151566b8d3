/** What extraction starts from: the contract between `surfaces/page` and this room. */

/** Marks what held a field to write into: of the fields themselves nothing is copied. */
export const FIELD = 'data-lede-field'

/** Marks what the page does not show. */
export const HIDDEN = 'data-lede-hidden'

/** Names on an image what the page shows in its place on dark backgrounds. */
export const DARK = 'data-lede-dark'

/** The page as it stood at the click, cut loose from the living one. */
export interface Snapshot {
  /**
   * An inert document: shadow roots flattened, hidden elements marked, lazy images resolved.
   * Its head names the one absolute url that relative ones are to be read against.
   */
  document: Document
  /** The page's address at the click. */
  url: string
  /** ISO 8601 instant of the click. */
  capturedAt: string
}

export interface ExtractOptions {
  /** Take the longest run of text even where the page does not look like an article. */
  anyway?: boolean
  /** Where our own finders are in doubt this one decides; without it the answer is in-doubt. */
  second?: Finder
}

/** Gives the elements of `document`, which stays as it is, that hold the story. */
export type Finder = (document: Document, headline: string) => Element[]
