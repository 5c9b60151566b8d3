/** Headline and standfirst are printed above; the same words again at the head of the text go. */
import { fold, textOf } from '../text'
import type { TidyStep } from '.'

export const removeRepeats: TidyStep = ({ root: story }, header) => {
  const printed = new Set([header.headline, header.standfirst ?? ''].map(fold).filter(Boolean))
  // Folding shortens; no text much longer than what is printed can be the same.
  const most =
    2 * Math.max(...[header.headline, header.standfirst ?? ''].map(({ length }) => length))
  for (const element of story.querySelectorAll('h1, h2, h3, p, div, span')) {
    if (element.childElementCount > 2 || (element.textContent?.length ?? 0) > most + 100) continue
    if (printed.has(fold(textOf(element)))) element.remove()
  }
}
