/**
 * The web, as tests know it: one server on this machine that is every host at once. Browsers use
 * it as their proxy, so that nothing else can be reached and every request is on record.
 */
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Duplex } from 'node:stream'

export interface Visit {
  method: string
  /** Absolute. A refused https connection is logged as `https://host:443/`. */
  url: string
  headers: IncomingMessage['headers']
}

export interface Answer {
  body?: string | Buffer
  /** Default: `text/html; charset=utf-8`. */
  type?: string
  status?: number
  headers?: Record<string, string | string[]>
  /** Milliseconds before the answer. */
  delay?: number
  /** The body is sent, and the answer never ends. */
  isEndless?: boolean
}

/** Gives undefined for what is not there. */
export type Host = (path: string, visit: Visit) => Answer | undefined | Promise<Answer | undefined>

/** A test run that lasts longer has hung; the server then stops by itself. */
const LIFETIME = 30 * 60_000

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf'
}

export class Site {
  /** All requests so far, the oldest first. Empty it to listen anew. */
  readonly visits: Visit[] = []
  readonly #hosts = new Map<string, Host>()
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response))
    this.#server.maxConnections = 256
    this.#server.on('connect', (request, socket: Duplex) => {
      this.#note(request, `https://${request.url}/`)
      socket.on('error', () => socket.destroy())
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    })
  }

  static async open(): Promise<Site> {
    const site = new Site()
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve))
    setTimeout(() => site.close(), LIFETIME).unref()
    return site
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  /** Answers for `name`, such as `news.example`, from now on. */
  host(name: string, answer: Host): void {
    this.#hosts.set(name, answer)
  }

  close(): Promise<void> {
    this.#server.closeAllConnections()
    return new Promise((resolve) => this.#server.close(() => resolve()))
  }

  #note({ method = '', headers }: IncomingMessage, url: string): Visit {
    const visit = { method, url, headers }
    this.visits.push(visit)
    return visit
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`)
    const visit = this.#note(request, url.href)
    const host = this.#hosts.get(url.hostname)
    const answer = (await host?.(decodeURIComponent(url.pathname), visit)) ?? { status: 404 }
    const { body = '', type = TYPES['.html'], status = 200, headers, delay = 0 } = answer
    const isShort = !answer.isEndless || request.method === 'HEAD'
    setTimeout(() => {
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', ...headers })
      if (isShort) response.end(request.method === 'HEAD' ? undefined : body)
      else response.write(body)
    }, delay)
  }
}

/** A host that serves the files of `folder`, and `index` at every path that names no file. */
export function folderHost(folder: string, index = 'index.html'): Host {
  return async (path) => {
    const file = extname(path) ? normalize(path) : index
    const body = await readFile(join(folder, file)).catch(() => undefined)
    return body && { body, type: TYPES[extname(file)] ?? 'application/octet-stream' }
  }
}
