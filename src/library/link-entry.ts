/** A story of which only the address is known: its text is fetched when the reader opens it. */
import type { Person, Publisher, When } from '../article/types'
import { tidyTag } from './edit'
import { describe, newEntry } from './entry'
import type { ReadingState, SavedArticle } from './records'

export interface LinkFacts {
  /** Absolute http(s). */
  url: string
  /** The address stands for it where there is none. */
  headline?: string | undefined
  author?: Person[] | undefined
  publisher?: Publisher | undefined
  datePublished?: When | undefined
  inLanguage?: string | undefined
  opening?: string | undefined
  tags?: string[] | undefined
  state?: ReadingState | undefined
  /** ISO 8601 instant in UTC. */
  savedAt: string
}

/** An entry without a version, at 0 minutes. */
export function linkEntry(facts: LinkFacts): SavedArticle {
  const { url, author = [], publisher, datePublished, inLanguage, opening, savedAt } = facts
  const described = describe(
    {
      ...{ url, author, headline: oneLine(facts.headline) || url },
      ...(publisher && { publisher }),
      ...(datePublished && { datePublished }),
      ...(inLanguage && { inLanguage }),
      ...(opening && { standfirst: oneLine(opening) }),
      ...{ dir: 'ltr', wordCount: 0, minutes: 0, isPartial: false, capturedAt: savedAt },
      ...{ body: { type: 'root', children: [] }, follow: [], related: [], provenance: {} }
    },
    savedAt
  )
  return { ...newEntry(described, [], savedAt), ...marks(facts.state, facts.tags) }
}

/** The reader's marks of another program. */
export function marks(state: ReadingState = 'to-read', tags: string[] = []) {
  const tidy = [...new Set(tags.map(tidyTag).filter((tag) => tag !== ''))].sort()
  const fraction = state === 'finished' ? 1 : 0
  return { state, tags: tidy, progress: { paragraph: 0, fraction } }
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim().toWellFormed()
