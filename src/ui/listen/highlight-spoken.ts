/** Shows where the voice is, by the CSS Custom Highlight API: the text's own tree never changes. */

const NAME = 'lede-spoken'

/** How long, in ms, a reader who scrolls is left where they are. */
const PATIENCE = 4000

export interface SpokenHighlight {
  show(range: Range | undefined): void
  clear(): void
}

/** Keeps the spoken words in the middle of `scroller`'s view, unless the reader has scrolled. */
export function highlightSpoken(scroller: HTMLElement): SpokenHighlight {
  let scrolledAt = Number.NEGATIVE_INFINITY
  const abort = new AbortController()
  for (const type of ['wheel', 'touchmove', 'keydown'])
    scroller.addEventListener(type, () => (scrolledAt = performance.now()), {
      passive: true,
      signal: abort.signal
    })
  return {
    show(range) {
      CSS.highlights.delete(NAME)
      if (!range) return
      CSS.highlights.set(NAME, new Highlight(range))
      if (performance.now() - scrolledAt > PATIENCE) bringIntoView(range, scroller)
    },
    clear() {
      CSS.highlights.delete(NAME)
      abort.abort()
    }
  }
}

function bringIntoView(range: Range, scroller: HTMLElement): void {
  const view = scroller.getBoundingClientRect()
  const words = range.getBoundingClientRect()
  const isSeen = words.top > view.top + view.height * 0.12 && words.bottom < view.bottom - 48
  if (isSeen || words.height === 0) return
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollBy({
    top: words.top - view.top - view.height / 3,
    behavior: isStill ? 'instant' : 'smooth'
  })
}
