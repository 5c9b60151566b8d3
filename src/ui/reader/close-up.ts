/** A picture that did not come leaves no gap: its caption and its empty paragraph go with it. */

/** What a figure or a paragraph is kept for. */
const KEPT = 'img:not(.is-missing), table, pre, .end-mark'

export function closeUp(image: Element): void {
  image.classList.add('is-missing')
  const holder = image.closest('figure, p')
  if (holder && !holder.querySelector(KEPT) && wordsOf(holder) === captionOf(holder))
    holder.classList.add('is-missing')
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '')

const captionOf = (holder: Element) => {
  const caption = holder.querySelector('figcaption')
  return caption ? wordsOf(caption) : ''
}
