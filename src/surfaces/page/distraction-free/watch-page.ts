/** What a page can do to a cover that lies over it, and what becomes of it. */
import type { Stage } from './stage'
import { raise } from './stage'

export interface PageEvents {
  /** The page took the cover away. */
  onRemoved(): void
  /** The page is at another address, or shows another story at the same one. */
  onMoved(): void
}

/** How often the cover goes over what the page opens above it, before the page has its way. */
const MOST_RAISES = 20

/** Milliseconds between two looks at what the page shows, of which the browser does not tell. */
const LOOK_EVERY = 1000

/** Milliseconds for which no other headline is looked for, the first time: longer than a page takes to settle. */
const REST = 5000

/** Milliseconds in which nothing changes, after which a page has settled on what it shows. */
const SETTLED = 600

export function watchPage(stage: Stage, events: PageEvents, signal: AbortSignal): void {
  keepOnTop(stage, signal)
  const removal = new MutationObserver(() => {
    if (!stage.host.isConnected) events.onRemoved()
  })
  removal.observe(document, { childList: true })
  removal.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => removal.disconnect())
  watchStory(events.onMoved, signal)
}

/** A dialog, popover or full-screen element that the page opens later would lie above the cover. */
function keepOnTop(stage: Stage, signal: AbortSignal): void {
  let raises = 0
  const above = (event: Event) => {
    if (event.target === stage.host || !stage.host.isConnected || raises >= MOST_RAISES) return
    raises += 1
    raise(stage)
  }
  const opened = (event: Event) => {
    if ((event as ToggleEvent).newState === 'open') above(event)
  }
  document.addEventListener('toggle', opened, { capture: true, signal })
  document.addEventListener('fullscreenchange', above, { capture: true, signal })
}

function watchStory(onMoved: () => void, signal: AbortSignal): void {
  let [address, headlines] = [addressNow(), headlinesNow()]
  let [rest, next] = [REST, 0]
  const look = () => {
    const isElsewhere = addressNow() !== address
    const isOther = headlinesNow() !== headlines && performance.now() >= next
    if (!isElsewhere && !isOther) return
    address = addressNow()
    next = performance.now() + rest
    // A headline that changes by itself, as a score does, is looked at less and less.
    if (!isElsewhere) rest *= 2
    void settled(signal).then(() => {
      if (signal.aborted) return
      headlines = headlinesNow()
      onMoved()
    })
  }
  const timer = setInterval(look, LOOK_EVERY)
  signal.addEventListener('abort', () => clearInterval(timer))
  addEventListener('popstate', look, { signal })
}

const addressNow = () => location.href.replace(/#(?![!/]).*$/, '')

const headlinesNow = () =>
  [...document.querySelectorAll('h1')].map(({ textContent }) => textContent).join('\n')

/** When the page has been still for a moment, or has had four seconds to become so. */
function settled(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect()
      clearTimeout(still)
      clearTimeout(last)
      resolve()
    }
    let still = setTimeout(done, SETTLED)
    const last = setTimeout(done, 4000)
    const observer = new MutationObserver(() => {
      clearTimeout(still)
      still = setTimeout(done, SETTLED)
    })
    observer.observe(document, { childList: true, subtree: true, characterData: true })
    signal.addEventListener('abort', done)
  })
}
