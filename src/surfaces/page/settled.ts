/** Waits until a page that is still being filled has come to rest. */
import { isInMotion } from './motion'
import { nameOf, shadowOf } from './snapshot-nodes'

/** Milliseconds without a change after which a page is at rest. */
const QUIET = 200

/** Resolves at rest, after `patience` milliseconds at most. */
export function settled(page: Document, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const stop = new AbortController()
    let quiet: ReturnType<typeof setTimeout>
    const observer = new MutationObserver(changed)
    const end = performance.now() + patience
    const last = setTimeout(done, patience)
    // Firefox puts off the timers of a page that is loading, by seconds; its frames come in time.
    let frame = requestAnimationFrame(look)
    for (const root of [page, ...shadowsIn(page)])
      observer.observe(root, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true
      })
    page.addEventListener('readystatechange', changed, { signal: stop.signal })
    changed()

    function changed() {
      clearTimeout(quiet)
      quiet = setTimeout(() => !isInMotion(page) && done(), QUIET)
    }
    function look() {
      if (performance.now() < end) frame = requestAnimationFrame(look)
      else done()
    }
    function done() {
      stop.abort()
      observer.disconnect()
      clearTimeout(quiet)
      clearTimeout(last)
      cancelAnimationFrame(frame)
      resolve()
    }
  })
}

/** A mutation inside a shadow tree is told to observers of that tree alone. */
function* shadowsIn(page: Document): Generator<ShadowRoot> {
  for (const element of Document.prototype.getElementsByTagName.call(page, '*'))
    if (nameOf(element).includes('-')) {
      const root = shadowOf(element)
      if (root) yield root
    }
}
