/**
 * `npm start [-- [--firefox] [file or web address]]`: opens a page in a real browser that has the
 * extension, and clicks its button. Without a display it prints what the popup shows.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab, TestBrowser } from '../test/browsers/browser.ts'
import { launch } from '../test/browsers/launch.ts'
import { Site } from '../test/browsers/site.ts'
import { closedByHand } from './browser/closed-by-hand.ts'
import { getBrowser } from './browser/get-browser.ts'
import { hasDisplay } from './browser/has-display.ts'
import { buildExtension } from './build-extension.ts'
import { type StartOptions, startOptions } from './start/options.ts'
import { pageAddress } from './start/page-address.ts'
import { shown } from './start/shown.ts'
import { ROOT } from './tool.ts'

const PICTURE = join(ROOT, 'shots/start.png')

try {
  process.exitCode = await start(startOptions(process.argv.slice(2)))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
// Nothing is left to wait for but the site, which a stray connection could keep open.
process.exit()

/** Gives the exit code: 0 if the popup shows an article. */
async function start({ browser: name, page }: StartOptions): Promise<number> {
  await getBrowser(name)
  console.log('Building …')
  const extension = buildExtension(name === 'firefox' ? 'firefox' : 'chrome')
  const site = await Site.open()
  const address = pageAddress(site, page)
  console.log(`Opening ${address} …`)
  const browser = await launch(name, { extension, headless: !hasDisplay() })
  try {
    const tab = await opened(browser, address)
    const popup = await browser.clickAction(tab)
    const { state, text } = await shown(popup)
    console.log(`\n${text}\n`)
    mkdirSync(join(ROOT, 'shots'), { recursive: true })
    writeFileSync(PICTURE, await popup.screenshot())
    console.log(`The popup as a picture: ${relative(process.cwd(), PICTURE)}`)
    if (hasDisplay()) await closedByHand(browser)
    return state === 'article' ? 0 : 1
  } finally {
    await Promise.race([browser.close().catch(() => undefined), pause(10_000)])
  }
}

async function opened(browser: TestBrowser, address: string): Promise<Tab> {
  try {
    return await browser.openTab(address)
  } catch (error) {
    const { message } = error as Error
    const [reason] = /(?:net::)[A-Z_]+|(?<=about:neterror\?e=)\w+|^.*/.exec(message) ?? []
    throw new Error(`${address} could not be opened: ${reason}`)
  }
}
