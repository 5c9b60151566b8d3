/** From an Article to its entry in the library: what a row shows, and what lists sort by. */

import { hostOf } from '../article/host-of'
import type { Article, Publisher, When } from '../article/types'
import { articleKey } from './article-key'
import type { SavedArticle, Version } from './records'
import { blocksOf } from './text-of'

/** Most groups in a silhouette; longer stories have neighbours drawn as one. */
const MOST_GROUPS = 200

/** Characters of the opening that an entry carries. */
const LONGEST_OPENING = 400

/** The part of an entry that is the article's own. */
export type Described = Omit<
  SavedArticle,
  'state' | 'progress' | 'tags' | 'versions' | 'savedAt' | 'readAt' | 'updatedAt'
>

/** Describes an article as saved at `savedAt`, an ISO 8601 instant in UTC. */
export function describe(article: Article, savedAt: string): Described {
  const { url, headline, author, dir, wordCount, minutes, isPartial } = article
  const { publisher, image, datePublished, dateModified, inLanguage, standfirst } = article
  const blocks = blocksOf(article.body)
  return {
    key: articleKey(article),
    ...{ url, headline, author, dir, wordCount, minutes, isPartial },
    ...(publisher && { publisher: light(publisher) }),
    ...(image && !isData(image.url) && { image }),
    ...(datePublished && { datePublished }),
    ...(dateModified && { dateModified }),
    ...(inLanguage && { inLanguage }),
    silhouette: silhouetteOf(blocks),
    opening: (standfirst ?? blocks[0] ?? '').slice(0, LONGEST_OPENING),
    source: publisher?.name || hostOf(url),
    by: author.map((person) => person.name),
    dated: datedAt(datePublished, savedAt)
  }
}

/** An entry whose reader has not begun: to read, untagged. */
export function newEntry(described: Described, versions: Version[], savedAt: string): SavedArticle {
  return {
    ...described,
    state: 'to-read',
    progress: { paragraph: 0, fraction: 0 },
    tags: [],
    versions,
    savedAt,
    updatedAt: savedAt
  }
}

const isData = (url: string | undefined) => url?.startsWith('data:')

/** A publisher without logos that are data: a row of a list stays small. */
function light({ logo, logoDark, ...publisher }: Publisher): Publisher {
  return {
    ...publisher,
    ...(logo && !isData(logo) && { logo }),
    ...(logoDark && !isData(logoDark) && { logoDark })
  }
}

function silhouetteOf(blocks: string[]): number[] {
  const lengths = blocks.map((block) => block.length)
  if (lengths.length <= MOST_GROUPS) return lengths
  const groups = new Array<number>(MOST_GROUPS).fill(0)
  for (const [at, length] of lengths.entries()) {
    const group = Math.floor((at * MOST_GROUPS) / lengths.length)
    groups[group] = (groups[group] ?? 0) + length
  }
  return groups
}

/** When published, if that is a date and not in the future, or else when saved. */
function datedAt(published: When | undefined, savedAt: string): string {
  const at = published ? Date.parse(published.at) : Number.NaN
  return at <= Date.parse(savedAt) ? new Date(at).toISOString() : savedAt
}
