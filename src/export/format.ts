/** The contract of every export format: one article in, one file out. */
import type { Article } from '../article/types'

export type FormatId = 'text' | 'markdown' | 'html' | 'epub'

/** Words that stand in a file beside the article's own, in the interface's language. */
export interface Words {
  /** BCP 47; dates are written in it. */
  language: string
  /** Such as `Published {when}`. */
  published(when: string): string
  /** Names the link to the source: `Read the original`. */
  original: string
  /** Names a link to an image that is not in the file and has no description. */
  image: string
  /** Heading of a table of contents. */
  contents: string
}

export interface WriteOptions {
  words: Words
  /** Images at hand, by their address in the article. All others become links to it. */
  images?: ReadonlyMap<string, Blob>
  /** Where an image stands beside the file, as a relative path; in place of putting it inside. */
  pathOf?(url: string): string | undefined
}

export interface Format {
  id: FormatId
  /** The format's own name, the same in every language. */
  label: string
  /** Without a dot. */
  extension: string
  mimeType: string
  write(article: Article, options: WriteOptions): Promise<string | Blob>
}
