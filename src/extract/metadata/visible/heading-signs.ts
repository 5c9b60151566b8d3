/** The signs by which headings link to themselves, `#` or `¶`, which are no words of theirs. */
import { anyScript } from '../../../article/any-script'

export function removeSigns(document: Document): void {
  for (const link of document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a[href^="#"]'))
    if (isSign(link.textContent ?? '') && !link.querySelector('img')) link.remove()
}

const WORD = anyScript('[\\p{L}\\p{N}]')
const isSign = (text: string) => !WORD(text).test(text)
