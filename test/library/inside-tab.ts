/** Gives a page of the extension the library's own functions, as `window.inside`. */
import type { Tab } from '../browsers/browser.ts'
import { runText } from '../browsers/run-text.ts'
import { insideScript } from './bundle.ts'

let bundled: Promise<string> | undefined

export async function bringInside(tab: Tab): Promise<void> {
  bundled ??= insideScript()
  await runText(tab, await bundled)
}
