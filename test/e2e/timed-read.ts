/** How long the popup takes over a page, and the page's tab afterwards. */
import type { Popup, Tab } from '../browsers/browser.ts'
import { browser, read } from './suite.ts'

export interface TimedRead {
  popup: Popup
  /** Milliseconds until the popup had an answer. */
  spent: number
  /** Milliseconds until the tab then answered. */
  answered: number
}

export async function timedRead(tab: Tab, name: string): Promise<TimedRead> {
  const start = performance.now()
  const popup = await read(tab)
  const spent = performance.now() - start
  const asked = performance.now()
  await tab.evaluate(() => document.title)
  const answered = performance.now() - asked
  const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`
  console.log(`${browser.name}, ${name}: ${seconds(spent)}, then the tab in ${seconds(answered)}`)
  return { popup, spent, answered }
}
