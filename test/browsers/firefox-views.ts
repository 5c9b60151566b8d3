/** Tabs of Firefox as WebDriver sees them, and the popup as the browser window does. */
import type { Memory, Popup, Tab } from './browser.ts'
import { memoryInFront } from './firefox-memory.ts'
import type { Remote } from './firefox-remote.ts'
import { until } from './wait.ts'

/** The `<browser>` of the open popup, as an expression in the browser window. */
export const POPUP = `[...document.querySelectorAll('browser.webextension-popup-browser')].find(
  (view) => view.closest('panel')?.state === 'open' && view.currentURI.spec.startsWith('moz-extension:'))`

/** https://w3c.github.io/webdriver/#keyboard-actions */
const KEYS: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D'
}

export class FirefoxTab implements Tab {
  readonly #remote: Remote
  readonly #handle: string

  constructor(remote: Remote, handle: string) {
    this.#remote = remote
    this.#handle = handle
  }

  async goto(url: string): Promise<void> {
    await this.#send('WebDriver:Navigate', { url })
  }

  async url(): Promise<string> {
    return String(await this.#send('WebDriver:GetCurrentURL'))
  }

  async show(): Promise<void> {
    await this.#remote.show(this.#handle)
  }

  async tripleClick(x: number, y: number): Promise<void> {
    const click = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }))
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
      ...[click, click, click].flat()
    ]
    await this.#send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', actions }]
    })
  }

  async resize(width: number, height: number): Promise<void> {
    await this.#zoom(1)
    await this.#send('WebDriver:SetWindowRect', { width, height })
    // No window is narrower than 500: what is missing comes by zoom.
    const given = await this.evaluate(() => innerWidth)
    if (given > width) await this.#zoom(given / width)
  }

  async #zoom(factor: number): Promise<void> {
    await this.show()
    await this.#remote.chrome(
      'gBrowser.selectedBrowser.browsingContext.fullZoom = arguments[0]',
      factor
    )
  }

  async evaluate<Args extends unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    const script = asScript(run)
    return fromJson(
      await this.#send('WebDriver:ExecuteScript', { script, args: toJson(args), sandbox: null })
    )
  }

  async click(selector: string): Promise<void> {
    const found = (await this.#send('WebDriver:FindElement', {
      using: 'css selector',
      value: selector
    })) as object
    await this.#send('WebDriver:ElementClick', { id: Object.values(found)[0] })
  }

  async press(...keys: string[]): Promise<void> {
    await this.#send('WebDriver:PerformActions', pressing(keys))
  }

  async screenshot(): Promise<Buffer> {
    const png = await this.#send('WebDriver:TakeScreenshot', { full: false })
    return Buffer.from(String(png), 'base64')
  }

  async print(): Promise<Buffer> {
    return Buffer.from(String(await this.#send('WebDriver:Print')), 'base64')
  }

  async memory(): Promise<Memory> {
    await this.show()
    return { heap: await memoryInFront(this.#remote) }
  }

  async close(): Promise<void> {
    const [another] = (await this.#send('WebDriver:CloseWindow')) as string[]
    // Marionette stays with the tab that is gone until it is sent elsewhere.
    if (another) await this.#remote.show(another)
  }

  #send(command: string, parameters?: object): Promise<unknown> {
    return this.#remote.inTab(this.#handle, command, parameters)
  }
}

export class FirefoxPopup implements Popup {
  readonly #remote: Remote

  constructor(remote: Remote) {
    this.#remote = remote
  }

  isOpen(): Promise<boolean> {
    return this.#remote.chrome(`return Boolean(${POPUP})`)
  }

  /** No popup is open, opening or closing. */
  isGone(): Promise<boolean> {
    return this.#remote.chrome(
      `return [...document.querySelectorAll('browser.webextension-popup-browser')].every(
        (view) => (view.closest('panel')?.state ?? 'closed') === 'closed')`
    )
  }

  async evaluate<Args extends unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    const json = await this.#remote.chrome(
      `return ${POPUP}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
        .executeScript(arguments[0], arguments[1], { timeout: 60000, sandboxName: null })
        .then((answer) => typeof answer === 'string' ? answer : answer.serializedValue ?? answer.data)`,
      asScript(run),
      toJson(args)
    )
    return fromJson(json)
  }

  async click(selector: string): Promise<void> {
    await this.#remote.chrome(
      `const actor = ${POPUP}.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
      return (async () => {
        const element = await actor.findElement('css selector', arguments[0], { timeout: 0 });
        await actor.clickElement(element, { toJSON: () => ({}) });
      })()`,
      selector
    )
  }

  /** WebDriver itself types into tabs only; this is how it does it, for the popup. */
  async press(...keys: string[]): Promise<void> {
    await this.#remote.chrome(
      `const { actions } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Actions.sys.mjs');
      const context = ${POPUP}.browsingContext;
      const actor = context.currentWindowGlobal.getActor('MarionetteCommands');
      const options = { context, dispatchEvent: (name, _context, details) => actor.dispatchEvent(name, details) };
      const state = new actions.State();
      return actions.Chain.fromJSON(state, arguments[0], options)
        .then((chain) => chain.dispatch(state, options))`,
      pressing(keys).actions
    )
  }

  async screenshot(): Promise<Buffer> {
    const url = await this.#remote.chrome<string>(
      `const view = ${POPUP};
      const box = new DOMRect(0, 0, view.clientWidth, view.clientHeight);
      return view.browsingContext.currentWindowGlobal.drawSnapshot(box, 1, 'white').then((drawn) => {
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = drawn.width; canvas.height = drawn.height;
        canvas.getContext('2d').drawImage(drawn, 0, 0);
        return canvas.toDataURL(); })`
    )
    return Buffer.from(url.split(',')[1] ?? '', 'base64')
  }

  async close(): Promise<void> {
    await this.#remote.chrome(`${POPUP}?.closest('panel').hidePopup()`)
    await until(async () => !(await this.isOpen()), 'the end of the popup')
  }
}

export function pressing(keys: string[]): { actions: object[] } {
  const values = keys.map((key) => KEYS[key] ?? key)
  const down = values.map((value) => ({ type: 'keyDown', value }))
  const up = values.toReversed().map((value) => ({ type: 'keyUp', value }))
  return { actions: [{ type: 'key', id: 'keyboard', actions: [...down, ...up] }] }
}

/** The values travel as JSON, since Marionette would turn elements and windows into references. */
const asScript = (run: (...args: never[]) => unknown) =>
  `return Promise.resolve((${run}).apply(null, JSON.parse(arguments[0])))
    .then((value) => JSON.stringify({ value }))`
const toJson = (args: unknown[]) => [JSON.stringify(args)]
const fromJson = <T>(json: unknown): T => JSON.parse(String(json)).value as T
