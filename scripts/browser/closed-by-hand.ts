/** Waits for the moment at which somebody closes the browser. */
import { setTimeout as pause } from 'node:timers/promises'
import type { TestBrowser } from '../../test/browsers/browser.ts'

/** Milliseconds in which a browser that is there has answered. */
const PATIENCE = 10_000

export async function closedByHand(browser: TestBrowser): Promise<void> {
  console.log('The browser stays open until you close it.')
  while (await isOpen(browser)) await pause(1000)
}

/** A browser that is gone may refuse to answer, or never answer. */
function isOpen(browser: TestBrowser): Promise<boolean> {
  const answer = browser.tabs().then(
    (tabs) => tabs.length > 0,
    () => false
  )
  return Promise.race([answer, pause(PATIENCE, false)])
}
