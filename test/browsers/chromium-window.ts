/**
 * Chromium's own window, headless too: the address bar, shortcuts and the browser's questions, which no
 * page protocol reaches. https://chromium.googlesource.com/chromium/src/+/main/docs/ui/ui_devtools/index.md
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { TO_SUGGEST, until } from './wait.ts'

/** A port of the system's choosing, which the browser writes down; and presses through it. */
export const WINDOW_ARGS = [
  '--enable-ui-devtools=0',
  '--enable-features=ui-debug-tools-enable-synthetic-events'
]

/** Windows' virtual key codes, which Chromium uses on all systems. */
const CODES: Record<string, number> = { Enter: 13, Escape: 27, ArrowUp: 38, ArrowDown: 40 }

/** https://chromium.googlesource.com/chromium/src/+/main/ui/events/event_constants.h */
const HELD: Record<string, number> = { Shift: 1 << 1, Control: 1 << 2, Alt: 1 << 3 }

/** A part of the window: a button, a field, a dialog. */
interface Part {
  nodeId: number
  /** Names and values by turns. */
  attributes?: string[]
  children?: Part[]
}

interface Answer {
  id: number
  result?: { root?: Part }
  error?: { message: string }
}

/** Milliseconds: https://chromium.googlesource.com/chromium/src/+/main/ui/views/input_event_activation_protector.h */
const TOO_SOON = 600
const TO_CLOSE = 200

/** CSS pixels within a part: all that is pressed is larger. */
const PRESS = { x: 12, y: 12, button: 'left', wheelDirection: 'none' }

export class ChromiumWindow {
  readonly #socket: WebSocket
  readonly #waiting = new Map<number, (answer: Answer) => void>()
  #lastId = 0

  private constructor(socket: WebSocket) {
    this.#socket = socket
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer
      this.#waiting.get(answer.id)?.(answer)
      this.#waiting.delete(answer.id)
    })
  }

  /** Of the browser that was started with the profile in `folder` and the arguments above. */
  static async open(folder: string): Promise<ChromiumWindow> {
    const port = Number.parseInt(await readFile(join(folder, 'UIDevToolsActivePort'), 'utf8'), 10)
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`)
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve)
      socket.addEventListener('error', () => reject(new Error('Chromium shows no window')))
    })
    const window = new ChromiumWindow(socket)
    await window.#send('DOM.enable')
    return window
  }

  /** Waits for the question about a permission; agrees by the button for it, refuses by Escape. */
  async answer(isYes: boolean): Promise<void> {
    const ask = async () => (await this.#parts('ExtensionInstallDialogView'))[0]
    const press = async () => {
      const dialog = await ask()
      const buttons = await this.#parts('MdTextButton', 'DialogClientView::ButtonRowContainer')
      const [agree] = buttons.slice(-1)
      if (isYes && agree) await this.#press(agree)
      if (!isYes && dialog) await this.#type(dialog, 'Escape')
    }
    await until(ask, 'the question')
    await until(async () => {
      // A press that comes too soon, or soon after another, is taken for a mistake.
      await pause(TOO_SOON)
      await press()
      await pause(TO_CLOSE)
      return !(await ask())
    }, 'the end of the question')
  }

  async typeAddress(words: string, keys: string[]): Promise<void> {
    const [bar] = await this.#parts('OmniboxViewViews')
    if (!bar) throw new Error('no address bar')
    await this.#press(bar)
    for (const sign of words) await this.#type(bar, sign)
    await pause(TO_SUGGEST)
    for (const key of keys) await this.#type(bar, key)
  }

  /** One key with those held down in front of it: `['Alt', 'Shift', 'D']`. */
  async pressShortcut(keys: string[]): Promise<void> {
    const [window] = await this.#parts('BrowserWidget')
    if (!window) throw new Error('no window')
    const flags = keys.reduce((sum, key) => sum + (HELD[key] ?? 0), 0)
    await this.#type(window, keys.at(-1) ?? '', { flags, isChar: false })
  }

  async #type({ nodeId }: Part, key: string, how = {}): Promise<void> {
    const keyCode = CODES[key] ?? key.toUpperCase().charCodeAt(0)
    const sign = { key: key.charCodeAt(0), isChar: !(key in CODES) }
    const event = { type: 'keyPressed', code: 0, flags: 0, keyCode, ...sign, ...how }
    await this.#send('DOM.dispatchKeyEvent', { nodeId, event })
  }

  async #press({ nodeId }: Part): Promise<void> {
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.#send('DOM.dispatchMouseEvent', { nodeId, event: { type, ...PRESS } })
  }

  /** All parts of the class `name`, in the order of the screen; within those of the class `inside`. */
  async #parts(name: string, inside?: string): Promise<Part[]> {
    const { root } = await this.#send('DOM.getDocument')
    const within = root ? (inside ? partsOf(root, inside) : [root]) : []
    return within.flatMap((part) => partsOf(part, name))
  }

  async #send(method: string, params = {}): Promise<{ root?: Part }> {
    this.#lastId += 1
    const id = this.#lastId
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve)
      this.#socket.send(JSON.stringify({ id, method, params }))
    })
    if (answer.error) throw new Error(`${method}: ${answer.error.message}`)
    return answer.result ?? {}
  }
}

function partsOf(part: Part, name: string): Part[] {
  const below = (part.children ?? []).flatMap((child) => partsOf(child, name))
  return part.attributes?.includes(name) ? [part, ...below] : below
}
