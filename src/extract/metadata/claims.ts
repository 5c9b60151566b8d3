/** What one witness says about a field; fields are chosen from the claims of all. */
import type { Picture, Publisher } from '../../article/types'

export interface Claim<T> {
  /** Names the witness in the provenance, such as `json-ld`, `og:title`, `h1`. */
  source: string
  value: T
  /** The element that prints it, where it is printed. */
  element?: Element
  /** The line in which it is printed, where others share its element. */
  text?: string
}

/** A name as the witness spells it, still with prefixes, titles or several persons in it. */
export interface RawAuthor {
  name: string
  url?: string
}

export interface Claims {
  headline: Claim<string>[]
  standfirst: Claim<string>[]
  author: Claim<RawAuthor[]>[]
  datePublished: Claim<string>[]
  dateModified: Claim<string>[]
  publisher: Claim<Partial<Publisher>>[]
  /** Organisations named as the origin of the story, where the page is not theirs. */
  origin: Claim<Partial<Publisher>>[]
  image: Claim<Picture>[]
  inLanguage: Claim<string>[]
  url: Claim<string>[]
  kind: Claim<string>[]
  articleBody: Claim<string>[]
  /** What goes into a dish, and what is done with it, a line each. */
  recipe: Claim<string[]>[]
  isAccessibleForFree: Claim<boolean>[]
  /** Selectors of the parts that are for those who pay. */
  paidParts: Claim<string[]>[]
}

/** To be filled by one witness. */
export function noClaims(): Claims {
  return {
    headline: [],
    standfirst: [],
    author: [],
    datePublished: [],
    dateModified: [],
    publisher: [],
    origin: [],
    image: [],
    inLanguage: [],
    url: [],
    kind: [],
    articleBody: [],
    recipe: [],
    isAccessibleForFree: [],
    paidParts: []
  }
}
