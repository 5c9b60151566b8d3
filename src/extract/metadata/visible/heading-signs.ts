/** The signs by which headings link to themselves, `#` or `¶`, which are no words of theirs. */

export function removeSigns(document: Document): void {
  for (const link of document.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) a[href^="#"]'))
    if (!/[\p{L}\p{N}]/u.test(link.textContent ?? '') && !link.querySelector('img')) link.remove()
}
