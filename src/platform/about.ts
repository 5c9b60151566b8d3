/** What the extension knows of itself and of the device that it runs on. */
import browser from 'webextension-polyfill'

/** As in package.json. */
export const version = (): string => browser.runtime.getManifest().version

export type Place = 'chrome' | 'firefox' | 'phone'

/** Where the toolbar button is to be found differs between these. */
export async function place(): Promise<Place> {
  const { os } = await browser.runtime.getPlatformInfo()
  if (os === 'android') return 'phone'
  return 'getBrowserInfo' in browser.runtime ? 'firefox' : 'chrome'
}
