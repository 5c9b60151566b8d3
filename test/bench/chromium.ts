/** A headless Chromium that can reach nothing: names do not resolve and there is no proxy. */
import puppeteer, { type Browser, type LaunchOptions, type Target } from 'puppeteer-core'
import { CHROMIUM_ARGS } from '../browsers/chromium.ts'
import { needBrowser } from '../browsers/find.ts'

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    pipe: true,
    ...options,
    args: [
      ...CHROMIUM_ARGS,
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ...(options.args ?? [])
    ]
  })
}

/** Installs Lede from `directory`, and closes the page with which it greets a new reader. */
export async function installLede(browser: Browser, directory: string): Promise<string> {
  const id = await browser.installExtension(directory)
  const isWelcome = (target: Target) =>
    target.url().startsWith(`chrome-extension://${id}/src/surfaces/welcome/`)
  const welcome = await browser.waitForTarget(isWelcome, { timeout: 20_000 })
  await (await welcome.page())?.close()
  return id
}
