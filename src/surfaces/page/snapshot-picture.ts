/** Pictures of a copied tree, in whatever form the living one has them. */
import { DARK } from '../../extract/snapshot'
import { ENOUGH, findImage, imageInNoscript } from './snapshot-image'
import { HIDDEN } from './snapshot-layout'
import type { Inside, Mending, Pair } from './snapshot-mending'
import { baseUrlOf, pageOf } from './snapshot-nodes'
import { widestOf } from './srcset'

export function copyImage(
  mending: Mending,
  image: HTMLImageElement,
  copy: Element,
  isTop: boolean
): Inside {
  const found = findImage(image)
  if (!found) {
    copy.remove()
    return 'passed'
  }
  const own = imageOf(mending, found.src, found.alt)
  copy.replaceWith(own)
  resolve(mending, () => own, 'src', image)
  if (found.width > 0) own.setAttribute('width', String(found.width))
  if (found.height > 0) own.setAttribute('height', String(found.height))
  const dark = found.dark && widestOf(found.dark, ENOUGH)
  if (dark) own.setAttribute(DARK, URL.parse(dark, baseUrlOf(image))?.href ?? '')
  for (const kept of ['class', 'id', 'title', 'itemprop']) {
    const value = image.getAttribute(kept)
    if (value) own.setAttribute(kept, value)
  }
  if (isTop) own.setAttribute(HIDDEN, '')
  return 'passed'
}

export function imageOf(mending: Mending, src: string, alt: string): Element {
  const image = mending.copy.createElement('img')
  image.setAttribute('src', src)
  image.setAttribute('alt', alt)
  return image
}

/** The picture in a `<noscript>`, unless the image it stands in for was found already. */
export function readNoscript(mending: Mending, { element, copy }: Pair): Inside {
  const found = imageInNoscript(element.textContent ?? '')
  if (found && !isBehindImage(copy())) copy().replaceWith(imageOf(mending, found.src, found.alt))
  else copy().remove()
  return 'passed'
}

function isBehindImage(copy: Element): boolean {
  for (let at = copy.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === 'img') return true
  return false
}

/** What comes from a frame has a base of its own: its addresses are made absolute. */
export function resolve(mending: Mending, copy: () => Element, name: string, from: Node): void {
  if (pageOf(from) === mending.page) return
  const url = URL.parse(copy().getAttribute(name) ?? '', baseUrlOf(from))
  if (url && copy().hasAttribute(name)) copy().setAttribute(name, url.href)
}
