/** The standfirst that the header has not seen: what stands alone between headline and text. */
import { fromWords } from '../words/words'
import type { Story } from './story'
import { textOf } from './text'

/** Tells what a site earns by its stories, or whose opinions they are. */
export const disclosure = fromWords(({ disclosures }) => new RegExp(disclosures, 'i'))

/** Takes it off the page, so that it is not printed twice. */
export function takeStandfirst({ standfirst, members }: Story): string | undefined {
  if (!standfirst || members.has(standfirst)) return
  standfirst.remove()
  const text = textOf(standfirst)
  return disclosure().test(text) ? undefined : text
}
