/** Chromium, Chrome, Edge or Brave, driven by puppeteer over a pipe. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import puppeteer, { type Browser, type Extension, type Page, type Target } from 'puppeteer-core'
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
import { listenForErrors } from './chromium-errors.ts'
import { ChromiumGuise, type Guise } from './chromium-guise.ts'
import { profileWithGrants } from './chromium-profile.ts'
import { ChromiumPopup, ChromiumTab } from './chromium-views.ts'
import { ChromiumWindow, WINDOW_ARGS } from './chromium-window.ts'
import { ChromiumWorker } from './chromium-worker.ts'
import { needBrowser } from './find.ts'
import { PATIENCE, until } from './wait.ts'

/** CSS pixels: the width of a popup until its document has told how wide it is. */
const UNSIZED = 25

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

/** Milliseconds that a page has to tell whether it is in front; a busy one is brought there. */
const TO_TELL = 500

function isInFront(tab: Tab): Promise<boolean> {
  const told = tab.evaluate(() => document.hasFocus()).catch(() => false)
  return Promise.race([told, pause(TO_TELL, false)])
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

class Chromium implements TestBrowser {
  readonly name = 'chromium'
  readonly #browser: Browser
  readonly #extension: Extension
  readonly #directory: string
  readonly #popupUrl: string
  readonly #isPolicyFree: boolean
  #popup: ChromiumPopup | undefined
  #window: Promise<ChromiumWindow> | undefined
  readonly #guise: ChromiumGuise
  readonly #worker: ChromiumWorker
  readonly #uncaught: string[]

  constructor(browser: Browser, extension: Extension, options: ChromiumOptions) {
    const { directory, isPolicyFree } = options
    this.#browser = browser
    this.#extension = extension
    this.#directory = directory
    this.#popupUrl = this.extensionUrl(popupPath(directory))
    this.#isPolicyFree = isPolicyFree
    this.#guise = new ChromiumGuise({ isPolicyFree })
    this.#worker = new ChromiumWorker(browser, extension.id)
    this.#uncaught = listenForErrors(browser, this.#worker)
  }

  extensionUrl(path: string): string {
    return `chrome-extension://${this.#extension.id}/${path}`
  }

  async openTab(url = 'about:blank'): Promise<Tab> {
    const tab = new ChromiumTab(await this.#guise.wear(await this.#browser.newPage()))
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
    // To bring to the front what is there already may come to pass late, and then closes the popup.
    if (!(await isInFront(tab))) await tab.show()
    const before = new Set(this.#browser.targets())
    const isPopup = (target: Target) => target.url() === this.#popupUrl && !before.has(target)
    const opened = this.#browser.waitForTarget(isPopup, { timeout: PATIENCE })
    await this.#extension.triggerAction((tab as ChromiumTab).page)
    const page = await (await opened).asPage()
    await this.#guise.wear(page)
    // A document keeps the policy that it began with.
    if (this.#isPolicyFree) await page.reload()
    // Before it has its size, what is to be pressed is out of view.
    const isSized = () => page.evaluate((width) => innerWidth > width, UNSIZED)
    await until(isSized, 'the size of the popup')
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

  worker(): Promise<Worker> {
    return this.#worker.open()
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
    if (this.#worker.isRunning()) await (await this.worker()).stop()
  }

  async uncaught(): Promise<string[]> {
    return this.#uncaught.splice(0)
  }

  setOffline(isOffline: boolean): Promise<void> {
    return this.#change({ isOffline })
  }

  async installBeside(directory: string): Promise<Neighbour> {
    const id = await this.#browser.installExtension(directory)
    return {
      url: (path) => `chrome-extension://${id}/${path}`,
      remove: () => this.#browser.uninstallExtension(id)
    }
  }

  setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    return this.#change({ scheme })
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  setWishes(wishes: Wishes): Promise<void> {
    return this.#change({ wishes })
  }

  async #change(change: Partial<Guise>): Promise<void> {
    this.#guise.change(change)
    for (const page of await this.#pages()) await this.#guise.wear(page)
  }

  async kill(): Promise<void> {
    const child = this.#browser.process()
    const ended = new Promise((resolve) => child?.once('exit', resolve))
    // The whole family: puppeteer gives the browser a process group of its own.
    if (child?.pid) process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    await ended
  }

  async #pages(): Promise<Page[]> {
    const pages = await this.#browser.pages()
    return pages.filter((page) => page !== this.#popup?.page)
  }
}
