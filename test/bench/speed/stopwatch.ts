/** Times work on a page's main thread. */
import type { World } from '../tab.ts'

export interface Timing {
  /** Milliseconds from the call to its answer. */
  took: number
  /** Milliseconds of the longest stretch in which the page could do nothing else. */
  blocked: number
  /** What came of it: work that gives up is fast, and is not counted. */
  answer: string
}

/**
 * Times a JavaScript expression, whose promise is awaited, in a page that has been laid out.
 * @param judge an expression for a function that makes a word of the answer
 */
export const time = (world: World, expression: string, judge: string): Promise<Timing> =>
  world(`(${stopwatch})(() => (${expression}), ${judge})`)

/** Runs in the page. A message sent round and round comes late when the thread is blocked. */
async function stopwatch(work: () => unknown, judge: (answer: unknown) => string): Promise<Timing> {
  document.body?.getBoundingClientRect()
  const { port1, port2 } = new MessageChannel()
  let last = performance.now()
  let blocked = 0
  const turn = () =>
    new Promise<void>((resolve) => {
      port2.onmessage = () => resolve()
      port1.postMessage(0)
    }).then(() => {
      const now = performance.now()
      blocked = Math.max(blocked, now - last)
      last = now
    })
  let done = false
  const beating = (async () => {
    while (!done) await turn()
  })()
  const start = performance.now()
  const answer = await work()
  const took = performance.now() - start
  done = true
  await beating
  port1.close()
  return { took, blocked, answer: judge(answer) }
}
