/** Clicks an extension's button on a page and times its first paragraph. */
import type { Browser, Page as Tab } from 'puppeteer-core'
import { openPopup } from '../open-popup.ts'

/** A popup that has not shown its text by then will not. */
const PATIENCE = 10_000

/**
 * Milliseconds from the click until the first paragraph is painted, by the machine's clock on
 * both sides. The click is the browser's own, so it grants what a reader's click grants.
 */
export async function timeClick(browser: Browser, tab: Tab, extension: string): Promise<number> {
  const { popup, clickedAt } = await openPopup(browser, tab, extension, PATIENCE)
  const shown = await popup.waitForFunction('globalThis.firstParagraphAt', { timeout: PATIENCE })
  const shownAt = (await shown.jsonValue()) as number
  const gone = new Promise((resolve) => popup.once('close', resolve))
  await popup.evaluate(() => window.close()).catch(() => undefined)
  await gone
  return shownAt - clickedAt
}
