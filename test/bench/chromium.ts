/** A headless Chromium that can reach nothing: names do not resolve and there is no proxy. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core'
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
