/** Themes, chosen as the reader's other surfaces would choose them. */
import type { View } from '../browsers/browser.ts'
import { until } from '../browsers/wait.ts'

/** The extension's own documents have it in both browsers. */
declare const chrome: { storage: { local: { set(items: object): Promise<void> } } }

/** Resolves when `view`, a page of the extension, is in `theme`. */
export async function wear(view: View, theme: string): Promise<void> {
  await view.evaluate((theme) => chrome.storage.local.set({ 'setting:theme': theme }), theme)
  const worn = () => view.evaluate(() => document.documentElement.dataset.theme)
  await until(async () => (await worn()) === theme, theme)
}
