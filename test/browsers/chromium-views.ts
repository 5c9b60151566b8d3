/** Tabs and the popup of Chromium, as puppeteer sees them. */
import type { KeyInput, Page } from 'puppeteer-core'
import type { Memory, Popup, Tab, View } from './browser.ts'

class ChromiumView implements View {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async evaluate<Args extends unknown[], T>(
    run: (...args: Args) => T | Promise<T>,
    ...args: Args
  ): Promise<T> {
    return (await this.page.evaluate(run as (...args: unknown[]) => unknown, ...args)) as T
  }

  click(selector: string): Promise<void> {
    return this.page.click(selector)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key as KeyInput)
    for (const key of keys.toReversed()) await this.page.keyboard.up(key as KeyInput)
  }

  async screenshot(): Promise<Buffer> {
    return Buffer.from(await this.page.screenshot())
  }

  close(): Promise<void> {
    return this.page.close()
  }
}

export class ChromiumTab extends ChromiumView implements Tab {
  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' })
  }

  async url(): Promise<string> {
    return this.page.url()
  }

  show(): Promise<void> {
    return this.page.bringToFront()
  }

  tripleClick(x: number, y: number): Promise<void> {
    return this.page.mouse.click(x, y, { count: 3 })
  }

  resize(width: number, height: number): Promise<void> {
    return this.page.setViewport({ width, height })
  }

  async memory(): Promise<Memory> {
    const session = await this.page.createCDPSession()
    // What was held by what has gone goes in a second round.
    for (let round = 0; round < 2; round++) await session.send('HeapProfiler.collectGarbage')
    await session.detach()
    const { JSHeapUsedSize = 0, Nodes = 0 } = await this.page.metrics()
    return { heap: JSHeapUsedSize, nodes: Nodes }
  }

  async print(): Promise<Buffer> {
    return Buffer.from(await this.page.pdf())
  }
}

export class ChromiumPopup extends ChromiumView implements Popup {
  async isOpen(): Promise<boolean> {
    return !this.page.isClosed()
  }

  override async close(): Promise<void> {
    if (this.page.isClosed()) return
    const gone = new Promise((resolve) => this.page.once('close', resolve))
    await this.page.evaluate(() => window.close()).catch(() => undefined)
    await gone
  }
}
