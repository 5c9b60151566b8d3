/** Work in slices: the page's tab stays quick however long reading takes. */
import type { Steps } from '../../extract/steps'

/**
 * A slice is over with the step that goes beyond so many milliseconds. What answers within 100 is felt
 * to answer at once, and most pages are read in less: to let them draw meanwhile makes the reader wait.
 */
const SLICE = 70

/** Does the steps, letting the page's own tasks in wherever a slice is over. */
export async function inSlices<T>(steps: Steps<T>): Promise<T> {
  let start = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value
    if (performance.now() - start < SLICE) continue
    await turn()
    start = performance.now()
  }
}

/** The next turn of the tab's event loop; a timer's would come late. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(0)
  })
