/** Chromium, Chrome, Edge or Brave, driven by puppeteer over a pipe. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import puppeteer, {
  type Browser,
  type CDPSession,
  type Extension,
  type Page,
  type Target
} from 'puppeteer-core'
import type {
  LaunchOptions,
  MenuPlace,
  Neighbour,
  Popup,
  Tab,
  TestBrowser,
  Wishes,
  Worker
} from './browser.ts'
import { profileWithGrants } from './chromium-profile.ts'
import { ChromiumPopup, ChromiumTab } from './chromium-views.ts'
import { ChromiumWindow, WINDOW_ARGS } from './chromium-window.ts'
import { needBrowser } from './find.ts'
import { until } from './wait.ts'

/** Milliseconds until a popup must have opened. */
const PATIENCE = 30_000

/** Also for those who launch Chromium without the extension. Root has no sandbox. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  // A headless screen is 800 by 600, too low for a popup below the toolbar.
  '--screen-info={1600x1200}',
  '--window-size=1280,900'
]

export async function launchChromium(options: LaunchOptions): Promise<TestBrowser> {
  const { proxyPort, granted, language } = options
  const profile = granted ? profileWithGrants(options.extension, granted) : options.profile
  const browser = await puppeteer.launch({
    executablePath: await needBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: true,
    ...(profile && { userDataDir: profile }),
    defaultViewport: null,
    // Linux asks the environment, other systems the switch.
    ...(language && { env: { ...process.env, LANGUAGE: language } }),
    args: [
      ...(language ? [`--lang=${language.replace('_', '-')}`] : []),
      ...CHROMIUM_ARGS,
      ...WINDOW_ARGS,
      ...(proxyPort ? [`--proxy-server=127.0.0.1:${proxyPort}`] : []),
      '--proxy-bypass-list=<-loopback>'
    ]
  })
  const enabledInIncognito = options.inPrivateWindows ?? false
  const id = await browser.installExtension(options.extension, { enabledInIncognito })
  const extension = (await browser.extensions()).get(id)
  if (!extension) throw new Error(`Chromium did not take the extension in ${options.extension}`)
  return new Chromium(browser, extension, {
    directory: options.extension,
    isPolicyFree: options.withoutPolicy ?? false
  })
}

function popupPath(directory: string): string {
  const manifest = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'))
  return manifest.action.default_popup
}

/** Puppeteer's own, or the one that was named. */
function profileOf(browser: Browser): string {
  const FLAG = '--user-data-dir='
  const named = browser.process()?.spawnargs.find((flag) => flag.startsWith(FLAG))
  return named?.slice(FLAG.length) ?? ''
}

interface ChromiumOptions {
  directory: string
  isPolicyFree: boolean
}

/** In the extension's worker. */
declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> }
  tabs: { query(what: object): Promise<object[]> }
  windows: { create(what: object): Promise<object> }
  contextMenus: { onClicked: { dispatch(click: object, tab?: object): void } }
}

/** Milliseconds; one that is woken as it ends comes back as the same target, and no end is told of. */
const TO_END = 3000

/** Whether the worker that runs as `target` is still the one that ran at `time`. */
async function runsSince(target: Target, time: number): Promise<boolean> {
  const session = await target.createCDPSession()
  // One that does not run does not answer.
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, TO_END))
  const asked = session.send('Runtime.evaluate', { expression: 'performance.timeOrigin' })
  const answer = await Promise.race([asked.catch(() => undefined), silence])
  await session.detach().catch(() => undefined)
  return Number(answer?.result.value) < time
}

class Chromium implements TestBrowser {
  readonly name = 'chromium'
  readonly #browser: Browser
  readonly #extension: Extension
  readonly #directory: string
  readonly #popupUrl: string
  readonly #isPolicyFree: boolean
  #popup: ChromiumPopup | undefined
  #window: Promise<ChromiumWindow> | undefined
  #scheme: 'light' | 'dark' = 'light'
  #wishes: Wishes = {}
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>()
  readonly #uncaught: string[] = []
  #isOffline = false

  constructor(browser: Browser, extension: Extension, options: ChromiumOptions) {
    const { directory, isPolicyFree } = options
    this.#browser = browser
    this.#extension = extension
    this.#directory = directory
    this.#popupUrl = this.extensionUrl(popupPath(directory))
    this.#isPolicyFree = isPolicyFree
    // What is gone before it is asked has nothing to tell.
    const hear = (target: Target) => void this.#hear(target).catch(() => undefined)
    for (const target of browser.targets()) hear(target)
    browser.on('targetcreated', hear)
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#extension.id}/${path}`
  }

  async openTab(url = 'about:blank'): Promise<Tab> {
    const tab = new ChromiumTab(await this.#dressed(await this.#browser.newPage()))
    await tab.goto(url)
    return tab
  }

  /** Puppeteer's own private windows are of a profile in which no extension is. */
  async openPrivateTab(url: string): Promise<Tab> {
    const ours = await this.openTab(this.extensionUrl('src/surfaces/reader/reader.html'))
    const before = new Set(this.#browser.targets())
    const isNew = (target: Target) => target.type() === 'page' && !before.has(target)
    const opened = this.#browser.waitForTarget(isNew, { timeout: PATIENCE })
    await ours.evaluate(async () => {
      await chrome.windows.create({ incognito: true, url: 'about:blank' })
    })
    const tab = new ChromiumTab(await (await opened).asPage())
    await tab.goto(url)
    await ours.close()
    return tab
  }

  async tabs(): Promise<Tab[]> {
    const pages = await this.#pages()
    return pages.map((page) => new ChromiumTab(page))
  }

  /** A popup that a late change of focus has closed again is asked for once more. */
  async clickAction(tab: Tab): Promise<Popup> {
    const page = await this.#openPopup(tab).catch(() => this.#openPopup(tab))
    this.#popup = new ChromiumPopup(page)
    return this.#popup
  }

  async #openPopup(tab: Tab): Promise<Page> {
    await tab.show()
    const before = new Set(this.#browser.targets())
    const isPopup = (target: Target) => target.url() === this.#popupUrl && !before.has(target)
    const opened = this.#browser.waitForTarget(isPopup, { timeout: PATIENCE })
    await this.#extension.triggerAction((tab as ChromiumTab).page)
    const page = await (await opened).asPage()
    await this.#dressed(page)
    // A document keeps the policy that it began with.
    if (this.#isPolicyFree) await page.reload()
    return page
  }

  async chooseMenu(tab: Tab, place: MenuPlace, id: string): Promise<void> {
    const selectionText = await tab.evaluate(() => String(getSelection()))
    const click = { menuItemId: id, ...(place === 'selection' && { selectionText }) }
    const popup = await this.clickAction(tab)
    // A message that nobody answers wakes the worker all the same.
    await popup.evaluate(() => chrome.runtime.sendMessage({}).catch(() => undefined))
    await popup.close()
    await (await this.worker()).evaluate(async (click) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true })
      chrome.contextMenus.onClicked.dispatch(click, tab)
    }, click)
  }

  async pressShortcut(tab: Tab, keys: string[]): Promise<void> {
    await tab.show()
    await (await this.#ownWindow()).pressShortcut(keys)
  }

  async worker(): Promise<Worker> {
    const target = await this.#browser.waitForTarget(this.#isWorker, { timeout: PATIENCE })
    const worker = await target.worker()
    if (!worker) throw new Error('The worker has just ended')
    return {
      evaluate: (run, ...args) => worker.evaluate(run as never, ...args) as never,
      stop: async () => {
        // One that ends by itself meanwhile has no session left to be closed.
        await worker.close().catch((error: Error) => {
          if (!error.message.includes('No session')) throw error
        })
        const stopped = Date.now()
        const isGone = async () => !this.#browser.targets().includes(target)
        const end = until(isGone, 'the end of the worker', TO_END)
        await end.catch(async (error) => {
          if (await runsSince(target, stopped)) throw error
        })
      }
    }
  }

  async answer(isYes: boolean, ask: () => Promise<void>): Promise<void> {
    const window = await this.#ownWindow()
    // The press that asks is at its end only with the question's.
    await Promise.all([ask(), window.answer(isYes)])
  }

  async typeAddress(tab: Tab, words: string, keys: string[]): Promise<void> {
    await tab.show()
    await (await this.#ownWindow()).typeAddress(words, keys)
  }

  #ownWindow(): Promise<ChromiumWindow> {
    this.#window ??= ChromiumWindow.open(profileOf(this.#browser))
    return this.#window
  }

  async closePopup(): Promise<void> {
    await this.#popup?.close()
  }

  async update(): Promise<void> {
    await this.#browser.installExtension(this.#directory)
  }

  async stopBackground(): Promise<void> {
    const isRunning = this.#browser.targets().some(this.#isWorker)
    if (isRunning) await (await this.worker()).stop()
  }

  async uncaught(): Promise<string[]> {
    return this.#uncaught.splice(0)
  }

  async setOffline(isOffline: boolean): Promise<void> {
    this.#isOffline = isOffline
    for (const page of await this.#pages()) await page.setOfflineMode(isOffline)
  }

  async installBeside(directory: string): Promise<Neighbour> {
    const id = await this.#browser.installExtension(directory)
    return {
      url: (path) => `chrome-extension://${id}/${path}`,
      remove: () => this.#browser.uninstallExtension(id)
    }
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme
    for (const page of await this.#pages()) await this.#dressed(page)
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  async setWishes(wishes: Wishes): Promise<void> {
    this.#wishes = wishes
    for (const page of await this.#pages()) await this.#dressed(page)
  }

  async kill(): Promise<void> {
    const child = this.#browser.process()
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    // The whole family: puppeteer gives the browser a process group of its own.
    if (child?.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    await ended
  }

  readonly #isWorker = (target: Target) =>
    target.type() === 'service_worker' && target.url().includes(this.#extension.id)

  /** Notes what is not caught in `target`: its own scripts, and those of the extension in a page. */
  async #hear(target: Target): Promise<void> {
    // A worker with a second session would not end.
    const session = this.#isWorker(target)
      ? (await target.worker())?.client
      : target.type() === 'page' && (await target.createCDPSession())
    if (!session) return
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }) => {
      const from = [url, exception?.description].join(' ')
      // Whatever an ending worker asks of the browser fails like this.
      if (from.endsWith('Error: No SW')) return
      if (from.includes(this.#extension.id)) this.#uncaught.push(`${text} ${from}`)
    })
    await session.send('Runtime.enable')
  }

  async #pages(): Promise<Page[]> {
    const pages = await this.#browser.pages()
    return pages.filter((page) => page !== this.#popup?.page)
  }

  async #dressed(page: Page): Promise<Page> {
    if (this.#isPolicyFree) await page.setBypassCSP(true)
    if (this.#isOffline) await page.setOfflineMode(true)
    const { forcedColors, reducedMotion, moreContrast } = this.#wishes
    const session = this.#sessions.get(page) ?? page.createCDPSession()
    this.#sessions.set(page, session)
    // Puppeteer's own way knows but two of the four.
    await (await session).send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: this.#scheme },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' }
      ]
    })
    return page
  }
}
