/** What a test asks of a browser: the same for Chromium and Firefox, so that one spec serves both. */

export const BROWSERS = ['chromium', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

export interface LaunchOptions {
  /** Directory of the built extension; it is installed before the first tab opens. */
  extension: string
  /** Port of a `Site` on this machine that stands for the whole web: no other host is reached. */
  proxyPort?: number
  /** Match patterns of hosts that the extension is given without the browser's question. */
  granted?: string[]
  /** The extension may be in private windows. */
  inPrivateWindows?: boolean
  /** Extension pages are held to no policy, not even the browser's own. Default: false. */
  withoutPolicy?: boolean
  /** Of the interface, as in `_locales`; Chromium alone has all of them. Default: the system's. */
  language?: string
  /** Default: true. */
  headless?: boolean
  /** Directory of a profile that outlives the browser; without it, a fresh one that does not. */
  profile?: string
}

/** Whatever shows a document: a tab, or the popup of the extension. */
export interface View {
  /**
   * Runs `run` in the document and waits for what it promises. It takes and gives JSON, and sees
   * nothing of the file that it stands in. In the extension's own documents `chrome` is at hand.
   */
  evaluate<Args extends unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T>
  /** A real click in the middle of the first element that matches. */
  click(selector: string): Promise<void>
  /** Real keys by their `KeyboardEvent.key`, pressed together: `press('Shift', 'Tab')`. */
  press(...keys: string[]): Promise<void>
  /** What is seen, as a PNG. */
  screenshot(): Promise<Buffer>
  close(): Promise<void>
}

export interface Tab extends View {
  /** Resolves when the document has loaded. */
  goto(url: string): Promise<void>
  url(): Promise<string>
  /** Brings the tab to the front. */
  show(): Promise<void>
  /** Three real clicks at a point of the view, in CSS pixels: they select the paragraph there. */
  tripleClick(x: number, y: number): Promise<void>
  /** Gives the document this room, in CSS pixels; Firefox gives it to the window, and zooms. */
  resize(width: number, height: number): Promise<void>
  /** The PDF that the browser's own menu makes. */
  print(): Promise<Buffer>
  /** What its process holds once all garbage is gone. Firefox shows the tab for it. */
  memory(): Promise<Memory>
}

export interface Memory {
  /** Bytes of scripts; in Firefox of documents and all else, too. */
  heap: number
  /** DOM nodes; Firefox does not tell. */
  nodes?: number
}

export interface Popup extends View {
  isOpen(): Promise<boolean>
}

/** What runs of the extension while none of its pages need be open. */
export interface Worker extends Pick<View, 'evaluate'> {
  /** Ends it in the middle of whatever it does; the next message wakes another. */
  stop(): Promise<void>
}

/** What a reader can ask of their system beside a scheme. */
export interface Wishes {
  forcedColors?: boolean
  reducedMotion?: boolean
  /** Firefox has no preference for it. */
  moreContrast?: boolean
}

/** Another extension. */
export interface Neighbour {
  /** The address of a file of it. */
  url(path: string): string
  remove(): Promise<void>
}

/** The makers' own hosts, which browsers call however quiet they are told to be. */
export const HOME =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|microsoft|brave|mozilla|firefox)\.(?:com|net|org)$/

export type MenuPlace = 'button' | 'page' | 'selection'

export interface TestBrowser {
  readonly name: BrowserName
  /** The address of a file of the extension. */
  extensionUrl(path: string): string
  /** A new tab in front, at `url`. */
  openTab(url?: string): Promise<Tab>
  /** A new private window at `url`, for a browser launched with the extension in those. */
  openPrivateTab(url: string): Promise<Tab>
  /** All tabs, also those that a page or the extension has opened. */
  tabs(): Promise<Tab[]>
  /**
   * Clicks the extension's button in the toolbar while `tab` is in front, as a reader does: it
   * grants what a reader's click grants, and gives the popup that it opened.
   */
  clickAction(tab: Tab): Promise<Popup>
  /**
   * Chooses the extension's item `id` in a context menu: of the button, of `tab`'s page, or of what
   * is selected there. In Firefox by real presses; in Chromium, whose menus no driver can open, the button is
   * clicked for the grant, and the worker told what the browser tells of such a choice.
   */
  chooseMenu(tab: Tab, place: MenuPlace, id: string): Promise<void>
  /** Presses a shortcut of the extension while `tab` is in front. */
  pressShortcut(tab: Tab, keys: string[]): Promise<void>
  /** Does `ask`, and presses yes or no in the question that the browser itself puts because of it. */
  answer(isYes: boolean, ask: () => Promise<void>): Promise<void>
  /** Types `words` into the address bar of `tab`; presses `keys` when it has had time to suggest. */
  typeAddress(tab: Tab, words: string, keys: string[]): Promise<void>
  /** Closes the popup if one is open. */
  closePopup(): Promise<void>
  /** The extension's worker, once it runs; only Chromium's driver reaches one. */
  worker?(): Promise<Worker>
  /** Installs the extension anew, as an update does: all that is running of it ends. */
  update(): Promise<void>
  /** Ends the extension's background in the middle of what it does; the next event wakes it. */
  stopBackground(): Promise<void>
  /** Errors since the last call that no code of the extension caught, wherever it runs. */
  uncaught(): Promise<string[]>
  /** As when a reader's network is gone: for all tabs that are open, and those to come. */
  setOffline(isOffline: boolean): Promise<void>
  /** Installs the extension in `directory` beside this one, until it is removed. */
  installBeside(directory: string): Promise<Neighbour>
  /** The scheme that documents see, those open already included. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>
  /** What else documents see of a reader's wishes; all that is not named is as usual. */
  setWishes(wishes: Wishes): Promise<void>
  close(): Promise<void>
  /** SIGKILL: no word of farewell to disk or network. */
  kill(): Promise<void>
}
