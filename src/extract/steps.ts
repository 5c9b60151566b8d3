/** Long work in steps, so that a page's tab can do other things between two of them. */

/** Each step gives the name of what it has just done; the answer comes at the end. */
export type Steps<T> = Generator<string, T, void>

/** All steps at once: where nobody waits. */
export function finish<T>(steps: Steps<T>): T {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
