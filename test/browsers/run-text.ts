/** Runs a script that is at hand as text: the extension's pages forbid themselves to evaluate any. */
import type { View } from './browser.ts'

/** The driver takes it for a function, and drivers are above a page's policy. */
export async function runText(view: View, text: string): Promise<void> {
  await view.evaluate(Object.assign(() => {}, { toString: () => `() => { ${text} }` }))
}
