/** The standfirst that the header has not seen: what stands alone between headline and text. */
import { disclosure } from '../metadata/visible/standfirst'
import type { Story } from './story'
import { textOf } from './text'

/** Takes it off the page, so that it is not printed twice. */
export function takeStandfirst({ standfirst, members }: Story): string | undefined {
  if (!standfirst || members.has(standfirst)) return
  standfirst.remove()
  // What says when it was published is none.
  if (standfirst.querySelector('time')) return
  const text = textOf(standfirst)
  return disclosure().test(text) ? undefined : text
}
