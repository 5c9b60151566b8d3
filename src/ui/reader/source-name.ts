/** Whose story it is, in a word: the source's name, else the site's host. */
import { hostOf } from '../../article/host-of'
import type { Article } from '../../article/types'

export function sourceName({ publisher, url }: Pick<Article, 'publisher' | 'url'>): string {
  return publisher?.name || hostOf(url)
}
