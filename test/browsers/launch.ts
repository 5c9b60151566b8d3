/** Launches either browser with the extension installed. */
import type { BrowserName, LaunchOptions, TestBrowser } from './browser.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'
import { pastWelcome } from './past-welcome.ts'

/** The caller closes the browser. Throws when there is none, or it does not start in 90 s. */
export async function launch(name: BrowserName, options: LaunchOptions): Promise<TestBrowser> {
  const browser = await (name === 'firefox' ? launchFirefox(options) : launchChromium(options))
  // A profile that outlives the browser has been welcomed before, or is when it comes to it.
  if (!options.profile) await pastWelcome(browser)
  return browser
}
