/** The extension's worker in Chromium: found, asked, and stopped as the browser stops it. */
import type { Browser, Target } from 'puppeteer-core'
import type { Worker } from './browser.ts'
import { PATIENCE, until } from './wait.ts'

/** Milliseconds; one that is woken as it ends comes back as the same target, and no end is told of. */
const TO_END = 3000

export class ChromiumWorker {
  readonly #browser: Browser
  /** Of the extension. */
  readonly id: string

  constructor(browser: Browser, id: string) {
    this.#browser = browser
    this.id = id
  }

  readonly isAt = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().includes(this.id)

  isRunning(): boolean {
    return this.#browser.targets().some(this.isAt)
  }

  /** Waits for one that is about to start. */
  async open(): Promise<Worker> {
    const target = await this.#browser.waitForTarget(this.isAt, { timeout: PATIENCE })
    const worker = await target.worker()
    if (!worker) throw new Error('The worker has just ended')
    return {
      evaluate: (run, ...args) => worker.evaluate(run as never, ...args) as never,
      stop: async () => {
        // One that ends by itself meanwhile has no session left to be closed.
        await worker.close().catch((error: Error) => {
          if (!error.message.includes('No session')) throw error
        })
        const stopped = Date.now()
        const isGone = async () => !this.#browser.targets().includes(target)
        const end = until(isGone, 'the end of the worker', TO_END)
        await end.catch(async (error) => {
          if (await runsSince(target, stopped)) throw error
        })
      }
    }
  }
}

/** Whether the worker that runs as `target` is still the one that ran at `time`. */
async function runsSince(target: Target, time: number): Promise<boolean> {
  const session = await target.createCDPSession()
  // One that does not run does not answer.
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, TO_END))
  const asked = session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' })
  const answer = await Promise.race([asked.catch(() => undefined), silence])
  await session.detach().catch(() => undefined)
  return Number(answer?.result.value) < time
}
