/** Mozilla's Readability as a finder: it takes a copy apart, and says where in ours it looked. */
import { Readability } from '@mozilla/readability'
import type { Finder } from '../snapshot'

const NUMBER = 'data-lede-number'

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
  const options = { serializer: (node: Node) => node as Element, disableJSONLD: true }
  const found = new Readability<Element>(copy, options).parse()?.content
  return found ? [...topmost(found, ours)] : []
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
