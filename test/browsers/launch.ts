/** Launches either browser with the extension installed. */
import type { BrowserName, LaunchOptions, TestBrowser } from './browser.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

/** The caller closes the browser. Throws when there is none, or it does not start in 90 s. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options)
}
