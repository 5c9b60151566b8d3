/** Before a click: an extension as most clicks find it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'puppeteer-core'
import { ChromiumWorker } from '../../browsers/chromium-worker.ts'

/** Milliseconds within which Chromium has taken a button that is not pinned out of the toolbar again. */
const OUT = 400

/**
 * Waits until nothing of the click before is left, which would make this one quicker. Its button is
 * out of the toolbar, as a new extension's is: both are slid in first, for 220 ms, unless that is done
 * already. Its worker sleeps, and so its popup starts a process: the empty extension has no worker.
 */
export async function atRest(browser: Browser, extension: string): Promise<void> {
  await pause(OUT)
  const worker = new ChromiumWorker(browser, extension)
  if (worker.isRunning()) await (await worker.open()).stop()
}
