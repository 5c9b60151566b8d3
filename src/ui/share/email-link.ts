/** A mail with the headline and the address, for the reader's own mail program to send. */
import type { Article } from '../../article/types'

export function emailLink({ headline, url }: Pick<Article, 'headline' | 'url'>): string {
  return `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\n${url}`)}`
}
