/** Commands to Firefox, each where it belongs: in a tab, or in the browser window itself. */
import type { Marionette } from './marionette.ts'

/**
 * One conversation at a time: what Marionette does depends on the context and the tab that were
 * chosen before, so that no two commands may come between one another.
 */
export class Remote {
  readonly #marionette: Marionette
  #last: Promise<unknown> = Promise.resolve()

  constructor(marionette: Marionette) {
    this.#marionette = marionette
  }

  content(command: string, parameters?: object): Promise<unknown> {
    return this.#inTurn(() => this.#marionette.send(command, parameters))
  }

  /** A command in the tab with `handle`. */
  inTab(handle: string, command: string, parameters?: object): Promise<unknown> {
    return this.#inTurn(async () => {
      await this.#marionette.send('WebDriver:SwitchToWindow', { handle, focus: false })
      return this.#marionette.send(command, parameters)
    })
  }

  /** A command in the browser window itself. */
  inChrome<T>(work: (send: Marionette['send']) => Promise<T>): Promise<T> {
    return this.#inTurn(async () => {
      await this.#marionette.send('Marionette:SetContext', { value: 'chrome' })
      try {
        return await work(this.#marionette.send.bind(this.#marionette))
      } finally {
        await this.#marionette.send('Marionette:SetContext', { value: 'content' })
      }
    })
  }

  /** Runs the body of a function with the rights of the browser window. */
  chrome<T>(script: string, ...args: unknown[]): Promise<T> {
    return this.inChrome(
      (send) => send('WebDriver:ExecuteScript', { script, args, sandbox: 'system' }) as Promise<T>
    )
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work)
    this.#last = result.catch(() => undefined)
    return result
  }
}
