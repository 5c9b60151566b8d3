/** What a page has been given besides the script that reads most pages: see `more.iife.ts`. */
import { learn } from '../../extract/words/words'
import { isEnglish } from './is-english'

/**
 * What has been loaded besides, its words learnt where `page` needs them: an English page is read
 * alike whatever has been loaded before.
 */
export function atHand(page: Document): typeof globalThis.ledeMore {
  const more = globalThis.ledeMore
  if (more && !isEnglish(page)) learn(more.words)
  return more
}
