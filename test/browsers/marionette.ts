/**
 * Firefox's own remote protocol over a socket, without dependencies.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import { connect, type Socket } from 'node:net'

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

export class Marionette {
  readonly #socket: Socket
  readonly #waiting = new Map<number, Waiting>()
  #lastId = 0
  #rest = Buffer.alloc(0)

  constructor(port: number) {
    this.#socket = connect(port, '127.0.0.1')
    this.#socket.on('data', (data: Buffer) => this.#read(data))
    this.#socket.on('error', (error) => this.#giveUp(error))
    this.#socket.on('close', () => this.#giveUp(new Error('Firefox closed the connection')))
  }

  /** Sends a command and gives its value. Rejects with Firefox's own words. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId
    const packet = JSON.stringify([0, id, command, parameters])
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(new Error('Firefox is gone'))
      this.#waiting.set(id, { resolve, reject })
      this.#socket.write(`${Buffer.byteLength(packet)}:${packet}`)
    })
  }

  close(): void {
    this.#socket.destroy()
  }

  /** A packet is its length in bytes, a colon, and JSON. */
  #read(data: Buffer): void {
    this.#rest = Buffer.concat([this.#rest, data])
    for (;;) {
      const colon = this.#rest.indexOf(':')
      const end = colon + 1 + Number(this.#rest.subarray(0, colon))
      if (colon < 0 || this.#rest.length < end) return
      const packet: unknown = JSON.parse(this.#rest.subarray(colon + 1, end).toString())
      this.#rest = this.#rest.subarray(end)
      // The first packet is a greeting, no answer.
      if (Array.isArray(packet)) this.#settle(packet as Reply)
    }
  }

  #settle([, id, error, result]: Reply): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`))
    else waiting?.resolve(result && 'value' in result ? result.value : result)
  }

  #giveUp(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

type Reply = [
  type: 1,
  id: number,
  error: { error: string; message: string } | null,
  result: { value?: unknown } | null
]
