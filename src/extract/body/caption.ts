/** What a page prints under a picture, and says of it. */
import { withoutPrefix } from '../metadata/names/byline-words'
import { CAPTION, LONGEST_CAPTION } from './picture'
import { namesOf, rawLengthOf, textOf } from './text'

/** In its figure, or beside it, or beside what holds it. */
export function captionOf(image: Element): Element | null {
  const own = image.closest('figure')?.querySelector('figcaption')
  if (own) return own
  let around: Element | null = image
  for (let level = 0; around && level < 5; level++, around = around.parentElement) {
    const next: Element | null = around.nextElementSibling
    const caption =
      next && isShort(next) && [next, ...next.querySelectorAll('*')].slice(0, 20).find(isCaption)
    if (caption) return caption
    if (rawLengthOf(around) > LONGEST_CAPTION) return null
  }
  return null
}

const isCaption = (element: Element): boolean =>
  isShort(element) &&
  (element.localName === 'figcaption' || (CAPTION.test(namesOf(element)) && !areWriters(element)))

/** The writers of the story may be called its credits. */
const areWriters = (element: Element) =>
  !/caption/.test(namesOf(element)) && withoutPrefix(textOf(element)).had

function isShort({ textContent }: Element): boolean {
  const length = textContent?.trim().length ?? 0
  return length > 0 && length < LONGEST_CAPTION
}
