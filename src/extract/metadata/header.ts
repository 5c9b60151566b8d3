/** What the metadata room reads off a page, before its body is known. */
import type {
  HeaderField,
  Link,
  Person,
  Picture,
  Provenance,
  Publisher,
  Related,
  When
} from '../../article/types'

export interface Header {
  /** As the page prints it; empty when nothing on the page can be one. */
  headline: string
  standfirst?: string
  author: Person[]
  datePublished?: When
  dateModified?: When
  publisher?: Publisher
  via?: Publisher
  /** A candidate only: the body room decides whether the page shows it. */
  image?: Picture
  /** BCP 47. */
  inLanguage?: string
  dir: 'ltr' | 'rtl'
  /** The canonical address, absolute http(s). */
  url: string
  follow: Link[]
  related: Related[]
  provenance: Partial<Record<HeaderField, Provenance>>
  /** JSON-LD's plain text of the story: a witness for the right container. */
  articleBody?: string
  /** The lines that JSON-LD gives of a recipe: a witness for what belongs to it. */
  recipe?: string[]
  isAccessibleForFree?: boolean
  /** CSS selectors, as the page gives them, of the parts that are for those who pay. */
  paidParts?: string[]
  /** The schema.org type of the main thing on the page, else its og:type; as the page spells it. */
  kind?: string
}

/** The attribute that marks what the header takes from the visible page. */
export const PART = 'data-lede-part'

/** What a mark can name. */
export type Part = 'headline' | 'standfirst' | 'byline' | 'date' | 'origin' | 'follow' | 'related'

/** The header's fields that an Article has as they are; its witnesses for the body stay behind. */
export function fieldsOf(header: Header) {
  const {
    articleBody,
    recipe,
    isAccessibleForFree,
    paidParts,
    kind,
    image,
    standfirst,
    ...fields
  } = header
  return fields
}
