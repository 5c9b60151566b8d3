/** Firefox, driven over Marionette. */
import type {
  LaunchOptions,
  MenuPlace,
  Neighbour,
  Popup,
  Tab,
  TestBrowser,
  Wishes
} from './browser.ts'
import { chooseItem, openMenu } from './firefox-menus.ts'
import { type FirefoxProcess, startFirefox } from './firefox-process.ts'
import { Remote } from './firefox-remote.ts'
import { FirefoxPopup, FirefoxTab, POPUP, pressing } from './firefox-views.ts'
import { answer, typeAddress } from './firefox-window.ts'
import { Marionette } from './marionette.ts'
import { until } from './wait.ts'

export async function launchFirefox(options: LaunchOptions): Promise<TestBrowser> {
  const process = await startFirefox(options)
  const marionette = new Marionette(process.marionettePort)
  try {
    const remote = new Remote(marionette)
    await remote.content('WebDriver:NewSession')
    const [id, origin] = await install(remote, options.extension, options.inPrivateWindows)
    await remote.chrome(
      `ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
        .CustomizableUI.addWidgetToArea(arguments[0], 'nav-bar')`,
      `${id.replaceAll(/[^a-z0-9_-]/g, '_')}-browser-action`
    )
    return new Firefox(remote, process, { id, origin, directory: options.extension })
  } catch (error) {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
    await process.end()
    throw error
  }
}

/** Gives the extension's id, and where its files are. */
async function install(
  remote: Remote,
  path: string,
  allowPrivateBrowsing = false
): Promise<[id: string, origin: string]> {
  const id = String(
    await remote.content('Addon:Install', { path, temporary: true, allowPrivateBrowsing })
  )
  const script = 'return WebExtensionPolicy.getByID(arguments[0]).getURL("")'
  return [id, await remote.chrome<string>(script, id)]
}

interface Installed {
  id: string
  origin: string
  directory: string
}

/** CSS pixels. */
const WINDOW = { width: 1280, height: 1000 }

class Firefox implements TestBrowser {
  readonly name = 'firefox'
  readonly #remote: Remote
  readonly #process: FirefoxProcess
  readonly #id: string
  readonly #origin: string
  readonly #directory: string
  #scheme: 'light' | 'dark' = 'light'

  constructor(remote: Remote, process: FirefoxProcess, { id, origin, directory }: Installed) {
    this.#remote = remote
    this.#process = process
    this.#id = id
    this.#origin = origin
    this.#directory = directory
  }

  extensionUrl(path: string): string {
    return this.#origin + path
  }

  async openTab(url = 'about:blank'): Promise<Tab> {
    // The tab that was chosen last may be closed, and a new one is opened beside one that is there.
    const [first = ''] = (await this.#remote.content('WebDriver:GetWindowHandles')) as string[]
    const opened = await this.#remote.inTab(first, 'WebDriver:NewWindow', { type: 'tab' })
    const { handle } = opened as { handle: string }
    const tab = new FirefoxTab(this.#remote, handle)
    await tab.show()
    // All tabs share a window, which another may have made small.
    const { width, height } = (await this.#remote.content(
      'WebDriver:GetWindowRect'
    )) as typeof WINDOW
    if (width !== WINDOW.width || height !== WINDOW.height)
      await this.#remote.content('WebDriver:SetWindowRect', WINDOW)
    await tab.goto(url)
    return tab
  }

  async openPrivateTab(url: string): Promise<Tab> {
    const [first = ''] = (await this.#remote.content('WebDriver:GetWindowHandles')) as string[]
    const window = { type: 'window', private: true, focus: true }
    const opened = await this.#remote.inTab(first, 'WebDriver:NewWindow', window)
    const tab = new FirefoxTab(this.#remote, (opened as { handle: string }).handle)
    await tab.show()
    await tab.goto(url)
    return tab
  }

  async tabs(): Promise<Tab[]> {
    const handles = (await this.#remote.content('WebDriver:GetWindowHandles')) as string[]
    return handles.map((handle) => new FirefoxTab(this.#remote, handle))
  }

  async clickAction(tab: Tab): Promise<Popup> {
    await tab.show()
    const popup = new FirefoxPopup(this.#remote)
    // With one still open, or closing, the click would only close it.
    await popup.close()
    await until(() => popup.isGone(), 'the former popup to go')
    await this.#remote.inChrome(async (send) => {
      const value = `[data-extensionid="${this.#id}"] .unified-extensions-item-action-button`
      const found = (await send('WebDriver:FindElement', {
        using: 'css selector',
        value
      })) as object
      await send('WebDriver:ElementClick', { id: Object.values(found)[0] })
    })
    await until(() => popup.isOpen(), 'the popup')
    // A popup follows the browser window's theme, whatever the preference for pages says.
    await this.#remote.chrome(
      `${POPUP}.browsingContext.prefersColorSchemeOverride = arguments[0]`,
      this.#scheme
    )
    return popup
  }

  async chooseMenu(tab: Tab, place: MenuPlace, id: string): Promise<void> {
    await tab.show()
    await openMenu(this.#remote, tab, place, this.#id)
    await chooseItem(this.#remote, id)
  }

  async pressShortcut(tab: Tab, keys: string[]): Promise<void> {
    await tab.show()
    await this.#remote.inChrome((send) => send('WebDriver:PerformActions', pressing(keys)))
  }

  answer(isYes: boolean, ask: () => Promise<void>): Promise<void> {
    return answer(this.#remote, isYes, ask)
  }

  async typeAddress(tab: Tab, words: string, keys: string[]): Promise<void> {
    await tab.show()
    await typeAddress(this.#remote, words, keys)
  }

  closePopup(): Promise<void> {
    return new FirefoxPopup(this.#remote).close()
  }

  async update(): Promise<void> {
    await install(this.#remote, this.#directory)
  }

  async stopBackground(): Promise<void> {
    await this.#remote.chrome(
      `return WebExtensionPolicy.getByID(arguments[0]).extension.terminateBackground(
        { ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
      this.#id
    )
  }

  /** Content processes report to this one; that an answer came too late is no error. */
  uncaught(): Promise<string[]> {
    return this.#remote.chrome(
      `const all = Services.console.getMessageArray();
      Services.console.reset();
      return all
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
        .filter(({ sourceName }) => sourceName.startsWith(arguments[0]))
        .filter(({ errorMessage }) => !/^Promise [a-z]+ after context unloaded/.test(errorMessage))
        .map(({ errorMessage, sourceName, lineNumber }) => [errorMessage, sourceName, lineNumber].join(' '))`,
      this.#origin
    )
  }

  async setOffline(isOffline: boolean): Promise<void> {
    await this.#remote.chrome('Services.io.offline = arguments[0]', isOffline)
  }

  async installBeside(directory: string): Promise<Neighbour> {
    const [id, origin] = await install(this.#remote, directory)
    return {
      url: (path) => origin + path,
      remove: async () => void (await this.#remote.content('Addon:Uninstall', { id }))
    }
  }

  async setColorScheme(scheme: 'light' | 'dark'): Promise<void> {
    this.#scheme = scheme
    await this.#remote.chrome(
      `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', arguments[0])`,
      scheme === 'dark' ? 0 : 1
    )
  }

  /** Looked up when a document is shown: https://searchfox.org/firefox-main/source/widget/LookAndFeel.h */
  async setWishes({ forcedColors, reducedMotion }: Wishes): Promise<void> {
    await this.#remote.chrome(
      `Services.prefs.setIntPref('browser.display.document_color_use', arguments[0]);
      Services.prefs.setIntPref('ui.prefersReducedMotion', arguments[1])`,
      forcedColors ? 2 : 0,
      reducedMotion ? 1 : 0
    )
  }

  kill(): Promise<void> {
    return this.#process.kill()
  }

  async close(): Promise<void> {
    await this.#remote.content('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined)
    await this.#process.end()
  }
}
