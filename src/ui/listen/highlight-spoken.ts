/** Shows where the voice is, by the CSS Custom Highlight API: the text's own tree never changes. */
import { extentOf, flowOf } from '../reading/place'

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
  const flow = flowOf(scroller)
  const view = scroller.getBoundingClientRect()
  const size = flow === 'down' ? view.height : view.width
  const [from, to] = extentOf(range, view, flow)
  const isSeen = from > size * 0.12 && to < size - 48
  if (isSeen || from === to) return
  const by = from - size / 3
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
  scroller.scrollBy({
    ...(flow === 'down' ? { top: by } : { left: -by }),
    behavior: isStill ? 'instant' : 'smooth'
  })
}
