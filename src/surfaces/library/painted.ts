/** What the first rows need not wait for waits until they are painted. */

/** Milliseconds; a tab in the background is never painted. */
const HIDDEN = 300

/** Resolves after the next frame. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, HIDDEN)
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer)
        resolve()
      })
    )
  })
}
