/** Captions leave the running text and go into figures with their images. */
import { namesOf, textOf } from '../text'
import type { TidyStep } from '.'

const CAPTION =
  /[\s_-](?:caption|credit|copyright|legend|bildunterschrift)s?(?=[\s_-])|caption[\s_-]/

/** Longer texts are no captions. */
const MOST = 600

export const gatherCaptions: TidyStep = ({ root: story }) => {
  for (const element of story.querySelectorAll('[class], [itemprop=caption]')) {
    if (element.localName === 'figcaption' || element.closest('figcaption, table')) continue
    if (!element.matches('[itemprop=caption]') && !CAPTION.test(namesOf(element))) continue
    if (textOf(element).length > MOST || element.querySelector('img')) continue
    asCaption(element, story)
  }
}

/** Moves the caption to the image it stands beside; without one it goes. */
function asCaption(element: Element, story: Element): void {
  const figure = element.closest('figure') ?? figureNear(element, story)
  const text = textOf(element)
  element.remove()
  if (!figure || !text) return
  const caption =
    figure.querySelector('figcaption') ?? element.ownerDocument.createElement('figcaption')
  caption.append(caption.textContent ? ' ' : '', text)
  figure.append(caption)
}

/** The image in the closest wrapper, made a figure; not farther than three levels up. */
function figureNear(element: Element, story: Element): Element | undefined {
  let around = element.parentElement
  for (let level = 0; around && around !== story && level < 3; level++) {
    const image = around.querySelector('img')
    if (image) {
      const own = image.closest('figure')
      if (own) return own
      const figure = element.ownerDocument.createElement('figure')
      const holder = image.closest('a') ?? image
      holder.replaceWith(figure)
      figure.append(image)
      return figure
    }
    if (around.querySelector('p')) return
    around = around.parentElement
  }
  return
}
