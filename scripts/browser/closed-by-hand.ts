/** Waits for the moment at which somebody closes the browser. */
import { setTimeout as pause } from 'node:timers/promises'
import type { TestBrowser } from '../../test/browsers/browser.ts'

export async function closedByHand(browser: TestBrowser): Promise<void> {
  console.log('The browser stays open until you close it.')
  const isOpen = () =>
    browser.tabs().then(
      (tabs) => tabs.length > 0,
      () => false
    )
  while (await isOpen()) await pause(1000)
}
