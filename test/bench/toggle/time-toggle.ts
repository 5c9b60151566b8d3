/** Presses "Distraction-free" in the popup over a page, and times the frame that covers it. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, Page as Tab } from 'puppeteer-core'
import { openPopup } from '../open-popup.ts'

const PATIENCE = 20_000

/** Milliseconds that a reader takes, at the least, from seeing the button to pressing it. */
const REACTION = 600

/** Milliseconds from the press until the first frame with something beside the body is painted. */
export async function timeToggle(browser: Browser, tab: Tab, extension: string): Promise<number> {
  await tab.bringToFront()
  await tab.evaluate(watch)
  const { popup } = await openPopup(browser, tab, extension, PATIENCE)
  await popup.waitForSelector('.distraction-free', { timeout: PATIENCE })
  await pause(REACTION)
  const pressedAt = await popup.evaluate(press)
  const covered = await tab.waitForFunction('globalThis.coveredAt', { timeout: PATIENCE })
  return ((await covered.jsonValue()) as number) - pressedAt
}

/**
 * Runs in the page. The text is drawn before what holds it is shown, so one look is enough; the
 * browser lays out and paints between a frame's callbacks and the next task.
 */
function watch(): void {
  const { documentElement: root } = document
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = () => Object.assign(globalThis, { coveredAt: Date.now() })
  const look = () => {
    if (root.lastElementChild?.localName.startsWith('lede-')) port2.postMessage('painted')
    else requestAnimationFrame(look)
  }
  look()
}

/** Runs in the popup, which may be gone before it could answer: so the press is in the future. */
function press(): number {
  const at = Date.now() + 200
  setTimeout(() => {
    while (Date.now() < at);
    document.querySelector<HTMLElement>('.distraction-free')?.click()
  }, 150)
  return at
}
