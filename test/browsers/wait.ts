/** Waits for what a document will show, and says what it showed instead when it never does. */
import { setTimeout as pause } from 'node:timers/promises'
import type { View } from './browser.ts'

/** Milliseconds; generous, since machines that run tests are often busy. */
export const PATIENCE = 30_000
const PACE = 50
/** Milliseconds that an address bar has for its suggestions. */
export const TO_SUGGEST = 1000

/** The first truthy value that `ask` gives. Throws after `patience` milliseconds. */
export async function until<T>(
  ask: () => Promise<T>,
  what = 'what was waited for',
  patience = PATIENCE
): Promise<NonNullable<T>> {
  const end = Date.now() + patience
  for (;;) {
    const value = await ask()
    if (value) return value
    if (Date.now() > end) throw new Error(`${what} did not come in ${patience / 1000} s`)
    await pause(PACE)
  }
}

/** Waits until `selector` matches in `view`. */
export async function appears(view: View, selector: string, patience = PATIENCE): Promise<void> {
  const isThere = () => view.evaluate((css) => document.querySelector(css) !== null, selector)
  try {
    await until(isThere, selector, patience)
  } catch (error) {
    const text = await view.evaluate(() => document.body?.textContent.slice(0, 500))
    throw new Error(`${(error as Error).message}; seen instead:\n${text}`, { cause: error })
  }
}
