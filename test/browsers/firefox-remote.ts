/** Commands to Firefox, each where it belongs: in a tab, or in the browser window itself. */
import type { Marionette } from './marionette.ts'

/**
 * One conversation at a time: what Marionette does depends on the context and the tab that were
 * chosen before, so that no two commands may come between one another.
 */
export class Remote {
  readonly #marionette: Marionette
  #last: Promise<unknown> = Promise.resolve()
  /** What was chosen last, and so need not be chosen again. */
  #context: 'content' | 'chrome' = 'content'
  #handle: string | undefined

  constructor(marionette: Marionette) {
    this.#marionette = marionette
  }

  content(command: string, parameters?: object): Promise<unknown> {
    return this.#inTurn(() => this.#send(command, parameters))
  }

  /** A command in the tab with `handle`. */
  inTab(handle: string, command: string, parameters?: object): Promise<unknown> {
    return this.#inTurn(async () => {
      if (this.#handle !== handle) await this.#switchTo(handle, false)
      return this.#send(command, parameters)
    })
  }

  /** Brings the tab with `handle` to the front. */
  show(handle: string): Promise<void> {
    return this.#inTurn(() => this.#switchTo(handle, true))
  }

  /** A command in the browser window itself. */
  inChrome<T>(work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#choose('chrome')
      return work(this.#marionette.send.bind(this.#marionette))
    })
  }

  /** Runs the body of a function with the rights of the browser window. */
  chrome<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.inChrome(
      (send) => send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' }) as Promise<T>
    )
  }

  async #send(command: string, parameters?: object): Promise<unknown> {
    await this.#choose('content')
    return this.#marionette.send(command, parameters)
  }

  async #switchTo(handle: string, focus: boolean): Promise<void> {
    this.#handle = undefined
    await this.#send('WebDriver:SwitchToWindow', { handle, focus })
    this.#handle = handle
  }

  async #choose(value: 'content' | 'chrome'): Promise<void> {
    if (this.#context === value) return
    await this.#marionette.send('Marionette:SetContext', { value })
    this.#context = value
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }
}
