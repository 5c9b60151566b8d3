/** The standfirst that the header has not seen: what stands alone between headline and text. */
import { isNotice } from '../metadata/visible/standfirst'
import type { Story } from './story'
import { textOf } from './text'

/** A day in figures, in a line that is no sentence: when it was published, and more of that kind. */
const DATED = /20\d\d[/.年-]\d(?!.*[.!?。」”]$)/

/** Takes it off the page, so that it is not printed twice. */
export function takeStandfirst({ standfirst, members }: Story): string | undefined {
  if (!standfirst || members.has(standfirst)) return
  standfirst.remove()
  const text = textOf(standfirst)
  return DATED.test(text) || isNotice({ text, element: standfirst }) ? undefined : text
}
