/** `bench smooth`: what moves in the popup after its first paint, and how long text scrolls. */
import { storyPage } from '../e2e/story-page.ts'
import { buildChrome, CHROME } from './build.ts'
import { installLede, launchChromium } from './chromium.ts'
import { openPopup } from './open-popup.ts'
import type { Options } from './options.ts'
import { table } from './report/table.ts'
import { quantile } from './speed/statistics.ts'
import { openTab } from './tab.ts'

/** About 10,000 words. */
const LONG = storyPage({ paragraphs: 130 })
const FRAMES = 200
/** CSS pixels a frame: a fast flick. */
const STEP = 90
/** Milliseconds that no frame may take. */
const GOAL = 50
const PATIENCE = 20_000

/** Gives the exit code: 1 if a goal is missed. */
export async function smooth(options: Options): Promise<number> {
  if (options.build) buildChrome()
  const browser = await launchChromium({ enableExtensions: true })
  try {
    const id = await installLede(browser, CHROME)
    const page = await openTab(browser, { url: 'https://news.example/long', html: LONG })
    const { popup } = await openPopup(browser, page, id, PATIENCE)
    await popup.waitForSelector('.body p', { timeout: PATIENCE })
    const shift = await popup.evaluate(shiftOf)
    const full = browser.waitForTarget((target) => target.url().includes('reader.html'))
    await popup.evaluate(openInFull)
    const reader = await (await full).asPage()
    await reader.bringToFront()
    await reader.waitForSelector('.body p', { timeout: PATIENCE })
    const own = await reader.evaluate(scroll, '.reading-scroller', FRAMES, STEP)
    await page.bringToFront()
    const least = await page.evaluate(scroll, 'html', FRAMES, STEP)
    const row = (who: string, frames: number[]) =>
      [
        who,
        Math.round(quantile(frames, 0.5)),
        Math.round(quantile(frames, 0.99)),
        Math.round(Math.max(...frames)),
        frames.filter((took) => took > GOAL).length
      ].map(String)
    console.log(`layout shift in the popup after its first paint: ${shift} (goal 0)\n`)
    console.log(`10,000 words scrolled in ${FRAMES} frames, ms a frame`)
    console.log(
      table(
        ['', 'median', 'p99', 'longest', `over ${GOAL}`],
        [row('Lede', own), row('the page itself', least)]
      )
    )
    return shift === 0 && own.every((took) => took <= GOAL) ? 0 : 1
  } finally {
    await browser.close()
  }
}

/** Runs in the popup: the sum of all shifts, two seconds on. */
function shiftOf(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(sum), 2000)
  })
}

/** Runs in the popup, which closes. */
function openInFull(): void {
  const button = document.querySelector('.distraction-free')?.previousElementSibling
  setTimeout(() => (button as HTMLElement | null)?.click())
}

/** Runs in a page: milliseconds of each frame on the way down, from when the text has come to rest. */
async function scroll(selector: string, frames: number, step: number): Promise<number[]> {
  await document.fonts.ready
  await new Promise((resolve) => setTimeout(resolve, 1000))
  const scroller = document.querySelector(selector)
  const took: number[] = []
  return new Promise((resolve) => {
    let last = performance.now()
    const frame = (now: number) => {
      took.push(now - last)
      last = now
      scroller?.scrollBy({ top: step, behavior: 'instant' })
      if (took.length <= frames) requestAnimationFrame(frame)
      else resolve(took.slice(1))
    }
    requestAnimationFrame(frame)
  })
}
