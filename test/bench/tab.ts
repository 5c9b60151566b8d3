/** One tab: shows a page from memory at its own address, and runs code beside the page's. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, CDPSession, Page as Tab } from 'puppeteer-core'

/** A page to show: at `url`, as if it were the moment `now` (milliseconds; default: it is). */
export interface Page {
  url: string
  html: Buffer | string
  now?: number | undefined
}

/** A page takes longer than this only if it hangs. */
const PATIENCE = 20_000
const VIEWPORT = { width: 1280, height: 900 }

/** Page scripts off as by a reader's blocker: what stands in the HTML is what is read. */
const HEADERS = [
  { name: 'Content-Type', value: 'text/html; charset=utf-8' },
  { name: 'Content-Security-Policy', value: "script-src 'none'" }
]

/** Runs JavaScript in an isolated world, where the page's own cannot reach. */
export type World = <T>(expression: string) => Promise<T>

/** Shows `page` and hands `work` a way into it. Throws if that crashes, hangs or throws. */
export async function withPage<T>(
  browser: Browser,
  page: Page,
  work: (world: World) => Promise<T>
): Promise<T> {
  const tab = await browser.newPage()
  let timer: NodeJS.Timeout | undefined
  const hung = new Promise<never>((_, reject) => {
    tab.once('error', reject)
    timer = setTimeout(() => reject(new Error(`hung for ${PATIENCE / 1000} s`)), PATIENCE)
  })
  const done = async () => {
    const session = await show(tab, page)
    return work(await isolatedWorld(session, page.now))
  }
  try {
    return await Promise.race([done(), hung])
  } finally {
    clearTimeout(timer)
    await Promise.race([tab.close().catch(() => undefined), pause(2000)])
  }
}

/** Shows `page` in a new tab, which the caller closes. */
export async function openTab(browser: Browser, page: Page): Promise<Tab> {
  const tab = await browser.newPage()
  await show(tab, page)
  return tab
}

async function show(tab: Tab, { url, html }: Page): Promise<CDPSession> {
  const session = await tab.createCDPSession()
  await tab.setViewport(VIEWPORT)
  await serve(session, html)
  await tab.goto(url, { waitUntil: 'load', timeout: PATIENCE })
  return session
}

/** The first request for a document gets the page; all others get nothing. */
async function serve(session: CDPSession, html: Buffer | string): Promise<void> {
  const body = Buffer.from(html).toString('base64')
  const { frameTree } = await session.send('Page.getFrameTree')
  let served = false
  session.on('Fetch.requestPaused', ({ requestId, frameId, resourceType }) => {
    const isPage = !served && resourceType === 'Document' && frameId === frameTree.frame.id
    served ||= isPage
    session
      .send(
        'Fetch.fulfillRequest',
        isPage
          ? { requestId, responseCode: 200, responseHeaders: HEADERS, body }
          : { requestId, responseCode: 204 }
      )
      .catch(() => undefined)
  })
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

async function isolatedWorld(session: CDPSession, now: number | undefined): Promise<World> {
  const { frameTree } = await session.send('Page.getFrameTree')
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'lede'
  })
  const run: World = async <T>(expression: string) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true
    })
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value as T
  }
  if (now !== undefined) await run(`(${stopClock})(${now})`)
  return run
}

/** Runs in the page's isolated world: there it is always `now`. */
function stopClock(now: number): void {
  globalThis.Date = class extends Date {
    constructor(...parts: unknown[]) {
      super(...((parts.length ? parts : [now]) as [number]))
    }
    static override now() {
      return now
    }
  } as DateConstructor
}
