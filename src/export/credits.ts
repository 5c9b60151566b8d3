/** Who wrote it, where it stood and when: the same facts at the head of every format. */

import { hostOf } from '../article/host-of'
import type { Article } from '../article/types'
import { tell } from '../article/when'
import type { Words } from './format'
import { oneLine } from './one-line'

export interface Credits {
  headline: string
  standfirst?: string
  /** Names of the authors; empty when nobody is named. */
  authors: string[]
  /** The source's name, else the site's host. */
  source: string
  /** Such as `Published Wednesday, 4 March 2026`; absent when no date can be believed. */
  published?: string
}

/** Every field in one line, in the language of `words`. */
export function creditsOf(article: Article, words: Words): Credits {
  const { standfirst, datePublished, capturedAt } = article
  // Told as of the day the page was read: a file does not change when it is written again.
  const told = datePublished && tell(datePublished, new Date(capturedAt), words.language)
  return {
    headline: oneLine(article.headline),
    ...(standfirst && { standfirst: oneLine(standfirst) }),
    authors: article.author.map(({ name }) => oneLine(name)).filter(Boolean),
    source: oneLine(article.publisher?.name ?? '') || hostOf(article.url),
    ...(told && { published: words.published(told.absolute) })
  }
}
