/** Whose story it is, in a word: the source's name, else the site's host. */
import type { Article } from '../../article/types'

export function sourceName({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string {
  return publisher?.name || hostName(url)
}

/** The host of an absolute address, as readers say it. */
export const hostName = (url: string) => new URL(url).hostname.replace(/^www\./, '')
