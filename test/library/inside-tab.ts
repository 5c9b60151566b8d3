/** Gives a page of the extension the library's own functions, as `window.inside`. */
import type { Tab } from '../browsers/browser.ts'
import { insideScript } from './bundle.ts'

let bundled: Promise<string> | undefined

/** The page's policy forbids it to evaluate text; the driver gives it a function instead. */
export async function bringInside(tab: Tab): Promise<void> {
  bundled ??= insideScript()
  const code = await bundled
  const run = Object.assign(() => {}, { toString: () => `() => { ${code} }` })
  await tab.evaluate(run)
}
