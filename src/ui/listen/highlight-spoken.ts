/** Shows where the voice is, by the CSS Custom Highlight API: the text's own tree never changes. */
import { along, extentOf, flowOf } from '../reading/place'

const NAME = 'lede-spoken'

/** Milliseconds without scrolling after which a reader is where they want to be. */
const REST = 800

/** CSS pixels by which a scroll may miss its goal. */
const MISS = 2

export interface SpokenHighlight {
  show(range: Range | undefined): void
  /** The reader has pressed on: the view goes with the voice again, wherever it was. */
  follow(): void
  clear(): void
}

/**
 * Keeps the spoken words in the middle of `scroller`'s view until the reader scrolls away, by whatever
 * means; then the view is theirs until the words are in it again.
 */
export function highlightSpoken(scroller: HTMLElement): SpokenHighlight {
  const abort = new AbortController()
  let leftAt: number | undefined
  /** Where a scroll of our own leads, while it lasts. */
  let goal: number | undefined
  let size = sizeOf(scroller)
  const onScroll = ({ type }: Event) => {
    // The end of a scroll says whether one of our own has come to its goal, and of others nothing new.
    if ((type === 'scrollend') !== (goal !== undefined)) return
    const isThere = goal !== undefined && Math.abs(along(scroller) - goal) < MISS
    goal = undefined
    const before = size
    size = sizeOf(scroller)
    // Text that has grown or shrunk moves by itself.
    if (!isThere && size === before) leftAt = performance.now()
  }
  for (const type of ['scroll', 'scrollend'])
    scroller.addEventListener(type, onScroll, { passive: true, signal: abort.signal })
  const follow = () => {
    leftAt = undefined
  }
  return {
    follow,
    show(range) {
      CSS.highlights.delete(NAME)
      if (!range) return
      CSS.highlights.set(NAME, new Highlight(range))
      const [from, to, view] = placeOf(range, scroller)
      const isHere = from >= 0 && to <= view
      if (leftAt !== undefined && isHere && performance.now() - leftAt > REST) follow()
      const isSeen = from > view * 0.12 && to < view - 48
      if (leftAt === undefined && !isSeen && from !== to) goal = scrollOn(scroller, from - view / 3)
    },
    clear() {
      CSS.highlights.delete(NAME)
      abort.abort()
    }
  }
}

const sizeOf = ({ scrollWidth, scrollHeight }: Element) => scrollWidth + scrollHeight

/** Where the words begin and end along the view, and how long that is. */
function placeOf(range: Range, scroller: Element): [from: number, to: number, view: number] {
  const flow = flowOf(scroller)
  const box = scroller.getBoundingClientRect()
  return [...extentOf(range, box, flow), flow === 'down' ? box.height : box.width]
}

/** Gives where it leads; undefined where the text does not go on. */
function scrollOn(scroller: Element, by: number): number | undefined {
  const isDown = flowOf(scroller) === 'down'
  const { scrollHeight, clientHeight, scrollWidth, clientWidth } = scroller
  const most = isDown ? scrollHeight - clientHeight : scrollWidth - clientWidth
  const goal = Math.min(Math.max(0, along(scroller) + by), most)
  if (Math.abs(goal - along(scroller)) < MISS) return undefined
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
  scroller.scrollTo(isDown ? { top: goal, behavior } : { left: -goal, behavior })
  return goal
}
