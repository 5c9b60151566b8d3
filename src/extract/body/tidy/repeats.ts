/**
 * Headline and standfirst are printed above; the same words again at the head of the text go, and so
 * does a stretch of the text that a page has in a second box, for narrow screens or by mistake.
 */
import { fold, isInText, rawLengthOf, textOf } from '../text'
import type { TidyStep } from '.'

const BLOCKS = 'p, li, h2, h3, h4, h5, h6'
/** Characters in a row that all stood before in another box: refrains have fewer. */
const SHORTEST = 800

export const removeRepeats: TidyStep = ({ root: story }, header) => {
  const printed = new Set([header.headline, header.standfirst ?? ''].map(fold).filter(Boolean))
  // Folding shortens; no text much longer than what is printed can be the same.
  const most =
    2 * Math.max(...[header.headline, header.standfirst ?? ''].map(({ length }) => length))
  for (const element of story.querySelectorAll('h1, h2, h3, p, div, span')) {
    if (element.childElementCount > 2 || rawLengthOf(element) > most + 100) continue
    if (printed.has(fold(textOf(element))) && !isInText(element)) element.remove()
  }
  removeCopies(story)
}

function removeCopies(story: Element): void {
  const boxes = new Map<string, Element | null>()
  let copy: Element[] = []
  let length = 0
  const end = () => {
    if (length >= SHORTEST) for (const block of copy) block.remove()
    copy = []
    length = 0
  }
  for (const block of story.querySelectorAll(BLOCKS)) {
    const text = block.querySelector(BLOCKS) ? '' : textOf(block)
    if (!text) continue
    const box = boxes.get(text) ?? block.parentElement
    boxes.set(text, box)
    if (box === block.parentElement) end()
    else {
      copy.push(block)
      length += text.length
    }
  }
  end()
}
