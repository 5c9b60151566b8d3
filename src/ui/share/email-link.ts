/** A mail with the headline and the address, for the reader's own mail program to send. */
import type { Article } from '../../article/types'
import { cleanUrl } from '../../article/without-tracking'

export function emailLink({ headline, url }: Pick<Article, 'headline' | 'url'>): string {
  const subject = headline.replace(/\s+/g, ' ').trim().toWellFormed()
  const body = `${subject}\n${cleanUrl(url)}`
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
