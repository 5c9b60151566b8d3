/** A picture that did not come leaves no gap: its caption and all that held nothing else go with it. */

/** What a figure, a paragraph or a list is kept for. */
const KEPT = 'img:not(.is-missing), table, pre, .end-mark'

const HOLDERS = 'figure, p, li, ul, ol'

export function closeUp(image: Element): void {
  image.classList.add('is-missing')
  let holder = image.closest(HOLDERS)
  while (holder && !holder.querySelector(KEPT) && wordsOf(holder) === captionsIn(holder)) {
    holder.classList.add('is-missing')
    holder = holder.parentElement?.closest(HOLDERS) ?? null
  }
}

const wordsOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, '')

const captionsIn = (holder: Element) =>
  [...holder.querySelectorAll('figcaption')].map(wordsOf).join('')
