/** The full tab on the story that a popup shows, as its button opens it. */
import type { Popup, Tab } from '../browsers/browser.ts'
import { appears, until } from '../browsers/wait.ts'
import { browser } from './suite.ts'

export async function openInFull(popup: Popup): Promise<Tab> {
  // The popup closes itself while it is being pressed.
  await popup.evaluate(() => {
    const button = document.querySelector('.distraction-free')?.previousElementSibling
    setTimeout(() => (button as HTMLElement | null)?.click())
  })
  const full = await until(async () => {
    for (const tab of await browser.tabs())
      if ((await tab.url()).includes('reader.html?')) return tab
    return undefined
  }, 'the full tab')
  await full.show()
  await appears(full, '.body p')
  return full
}
