/** Headline and standfirst are printed above; the same words again at the head of the text go. */
import { fold, textOf } from '../text'
import type { TidyStep } from '.'

export const removeRepeats: TidyStep = ({ root: story }, header) => {
  const printed = new Set([header.headline, header.standfirst ?? ''].map(fold).filter(Boolean))
  for (const element of story.querySelectorAll('h1, h2, h3, p, div, span')) {
    if (element.childElementCount > 2) continue
    if (printed.has(fold(textOf(element)))) element.remove()
  }
  for (const title of story.querySelectorAll('h1')) title.remove()
}
