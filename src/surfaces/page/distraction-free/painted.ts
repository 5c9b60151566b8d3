/** When the browser has painted what has just been shown. */

/** Milliseconds after which nothing is waited for: a frame of the slowest page is shorter. */
const LATEST = 1000

/** Kept at once in a tab that nobody sees, where no frame comes. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve()
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, LATEST)
  })
}
