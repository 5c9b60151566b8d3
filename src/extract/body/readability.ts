/** Mozilla's Readability as a finder: it takes a copy apart, and says where in ours it looked. */
import { Readability } from '@mozilla/readability'
import { type Finder, HIDDEN } from '../snapshot'
import { rawLengthOf } from './text'

const NUMBER = 'data-lede-number'
const UNSEEN = `[${HIDDEN}]`
/** No story is in these, and what is not there need not be weighed. */
const USELESS = 'nav, footer, script, button, iframe, video, audio, object, embed'
/** Characters of paragraphs; so much in sight, and the story is not what is hidden. */
const ENOUGH = 600

/**
 * The elements of `document` that Readability would make the article of, in the page's order;
 * none when it finds nothing. `document` stays as it is.
 */
export const findByReadability: Finder = (document, headline) => {
  const copy = document.implementation.createHTMLDocument(headline)
  copy.body.replaceWith(copy.importNode(document.body, true))
  const ours = document.body.getElementsByTagName('*')
  let number = 0
  for (const element of copy.body.getElementsByTagName('*'))
    element.setAttribute(NUMBER, String(number++))
  removeHidden(copy.body)
  for (const useless of copy.body.querySelectorAll(USELESS)) useless.remove()
  const options = { serializer: (node: Node) => node as Element, disableJSONLD: true }
  const found = new Readability<Element>(copy, options).parse()?.content
  return found ? [...topmost(found, ours)] : []
}

/** Readability has no layout to ask: what is not seen goes, if there is text enough without it. */
function removeHidden(body: Element): void {
  let seen = 0
  for (const paragraph of body.querySelectorAll('p'))
    if (!paragraph.closest(UNSEEN)) seen += rawLengthOf(paragraph)
  if (seen >= ENOUGH) for (const hidden of body.querySelectorAll(UNSEEN)) hidden.remove()
}

/** Ours, for the topmost of theirs that are no wrappers of Readability's own making. */
function* topmost(found: Element, ours: ArrayLike<Element>): Generator<Element> {
  for (const child of found.children) {
    const number = child.getAttribute(NUMBER)
    const own = number === null ? undefined : ours[Number(number)]
    if (own) yield own
    else yield* topmost(child, ours)
  }
}
