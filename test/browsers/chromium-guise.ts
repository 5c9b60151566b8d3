/** How Chromium shows every page: its colours, its reader's wishes, its network, its policy. */
import type { CDPSession, Page } from 'puppeteer-core'
import type { Wishes } from './browser.ts'

export interface Guise {
  scheme: 'light' | 'dark'
  wishes: Wishes
  isOffline: boolean
  /** No page's content security policy holds. */
  isPolicyFree: boolean
}

export class ChromiumGuise {
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>()
  /** Pages without a network; the others need not be told that they have one. */
  readonly #offline = new WeakSet<Page>()
  #guise: Guise = { scheme: 'light', wishes: {}, isOffline: false, isPolicyFree: false }

  constructor(guise: Partial<Guise>) {
    this.change(guise)
  }

  /** Holds for pages that `wear` it from now on. */
  change(guise: Partial<Guise>): void {
    this.#guise = { ...this.#guise, ...guise }
  }

  async wear(page: Page): Promise<Page> {
    const { scheme, isOffline, isPolicyFree } = this.#guise
    const { forcedColors, reducedMotion, moreContrast } = this.#guise.wishes
    if (isPolicyFree) await page.setBypassCSP(true)
    if (isOffline || this.#offline.delete(page)) await page.setOfflineMode(isOffline)
    if (isOffline) this.#offline.add(page)
    const session = this.#sessions.get(page) ?? page.createCDPSession()
    this.#sessions.set(page, session)
    // Puppeteer's own way knows but two of the four.
    await (await session).send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
        { name: 'prefers-contrast', value: moreContrast ? 'more' : 'no-preference' }
      ]
    })
    return page
  }
}
