/** The browser's own click on an extension's button: it grants what a reader's click grants. */
import type { Browser, Page as Tab } from 'puppeteer-core'

export interface Opened {
  popup: Tab
  /** By the machine's clock, ms. */
  clickedAt: number
}

/** @param patience milliseconds until a popup that has not come will not */
export async function openPopup(
  browser: Browser,
  tab: Tab,
  extension: string,
  patience: number
): Promise<Opened> {
  await tab.bringToFront()
  const installed = (await browser.extensions()).get(extension)
  if (!installed) throw new Error(`extension ${extension} is not installed`)
  const opened = browser.waitForTarget(
    (target) =>
      target.url().startsWith(`chrome-extension://${extension}/`) &&
      target.type() !== 'service_worker',
    { timeout: patience }
  )
  const clickedAt = Date.now()
  await installed.triggerAction(tab)
  return { popup: await (await opened).asPage(), clickedAt }
}
