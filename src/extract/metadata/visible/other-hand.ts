/** Lines about the headline and behind the text that name others than the writer. */
import { withoutPrefix } from '../names/byline-words'
import { namesInBylines } from '../names/read-names'
import { hinted, OF_OTHERS } from './hints'
import type { Line } from './lines'
import { isOfPerson } from './named'

const NOT_HINT = new RegExp(`${OF_OTHERS}|authority`)
/** A word for `by` and a link to her page say more: `By Jane Doe` may be called so for its looks. */
const SELDOM_HINT = /\bbio\b|caption/
/** Others who had a hand in it: `Edited by`, `Photo by`, `Fact-checked by`. */
const OTHER_HAND =
  /(?<=^(?:\S+\s)?)(?:(?:edit|review|check|sponsor|power|translat|updat|present|support)ed|fact|photo(?:graphy?)?s?|fotos?|illustrat|image|video|design|bild|partnership|association with)(?![a-z]|[^\0-\x7f])/i

/** Characters of a line. */
const LONGEST = 200

/** Behind a word for it, and with a link to her page; beside the text, in a box that leads nowhere else. */
function isLinked({ parts, text, element, outside }: Line): boolean {
  const box = outside && element.closest('nav, footer, aside')
  return (
    parts.some(({ element }) => isOfPerson(element)) &&
    withoutPrefix(text).had &&
    (!box || [...box.querySelectorAll('a')].every(isOfPerson))
  )
}

/** Whether `line` tells of somebody else than the writer, or of other stories. */
export function isOther(line: Line): boolean {
  const { element, text, outside, parts } = line
  const isOdd =
    hinted(element, SELDOM_HINT, 2) ||
    (outside && !parts.some((part) => part.element.closest('a[rel~="author"]')))
  return (
    (isOdd && !isLinked(line)) ||
    text.length > LONGEST ||
    OTHER_HAND.test(text) ||
    (namesInBylines().isOfPictures(text) && !withoutPrefix(text).had) ||
    hinted(element, NOT_HINT, 2) ||
    // Of an article, an address is the writer's, wherever it stands.
    element.closest('address, figure, figcaption, .org')?.matches('address') === false
  )
}
