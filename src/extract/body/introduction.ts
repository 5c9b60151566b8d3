/** Paragraphs that lead in, in a box of their own between the headline and the rest of the story. */
import { PART } from '../metadata/header'
import { disclosure } from '../metadata/visible/standfirst'
import { inBoxes } from './boxes'
import { commonAncestor, lengthOf } from './kinship'
import { LEAST, type Prose } from './prose'
import { LINKED_HEADING } from './teasers'
import { rawLengthOf } from './text'

/** What the header prints, what belongs to a picture, and what is told in points. */
const ELSEWHERE = `figure, li, [${PART}]`

/** Of the blocks `before` the story, those that begin it; `holdsOthers` knows what is around these. */
export const introductionAmong = (
  before: Iterable<Prose>,
  holdsOthers: (holder: Element) => boolean
): Prose[] =>
  inBoxes(
    [...before].filter(({ element, length }) => length > LEAST && !element.closest(ELSEWHERE)),
    holdsOthers
  ).flatMap(([box, blocks]) =>
    leadsIn(box, blocks) || leadsIn(boxOf(blocks), blocks) ? blocks : []
  )

/** Several of them may share a box within one that has more, such as a list of what follows. */
const boxOf = (blocks: Prose[]) =>
  blocks.length > 1 ? commonAncestor(blocks.map(({ element }) => element)) : null

/**
 * Most of its text is theirs, white space included; with a picture to each block they are teasers,
 * with a button they are an offer.
 */
const leadsIn = (box: Element | null | undefined, blocks: Prose[]) =>
  !!box &&
  lengthOf(blocks) * 2 > rawLengthOf(box) &&
  !box.querySelector(`${LINKED_HEADING}, button`) &&
  box.querySelectorAll('img').length < blocks.length &&
  !disclosure().test(box.textContent ?? '')
