/** Paragraphs that lead in, in a box of their own between the headline and the rest of the story. */
import { PART } from '../metadata/header'
import { LEAST, type Prose } from './prose'
import { disclosure } from './standfirst'

/** What the header prints, what belongs to a picture, and what is told in points. */
const ELSEWHERE = `figure, li, [${PART}]`
/** What teasers and offers have. */
const OTHERS = ':is(h1,h2,h3,h4,h5,h6) a[href], a[href] :is(h1,h2,h3,h4,h5,h6), button'

/** This share of a box's text stands in its paragraphs. */
const MOSTLY = 0.5

/** Of the blocks `before` the story's first one, those that are the first of its text. */
export function* introductionAmong(
  before: Prose[],
  headline: Element,
  first: Prose
): Generator<Prose> {
  const boxes = new Map<Element, Prose[]>()
  for (const one of before) {
    if (one.length < LEAST || one.element.closest(ELSEWHERE)) continue
    const box = boxAround(one.element, [headline, first.element])
    const blocks = boxes.get(box)
    if (blocks) blocks.push(one)
    else boxes.set(box, [one])
  }
  for (const [box, blocks] of boxes) if (leadsIn(box, blocks)) yield* blocks
}

/** A single paragraph is a standfirst, or a notice; with a picture to each they are teasers. */
function leadsIn(box: Element, blocks: Prose[]): boolean {
  if (blocks.length < 2 || box.querySelector(OTHERS)) return false
  if (box.querySelectorAll('img').length >= blocks.length) return false
  const text = box.textContent ?? ''
  let length = 0
  for (const block of blocks) length += block.length
  return length > text.length * MOSTLY && !disclosure().test(text)
}

/** The widest box around it that holds none of the others. */
function boxAround(element: Element, others: Element[]): Element {
  let box = element
  for (
    let around = element.parentElement;
    around && !others.some((other) => around?.contains(other));
    around = around.parentElement
  )
    box = around
  return box
}
