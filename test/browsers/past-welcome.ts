/** The page of the first run, which every fresh profile opens: seen, and closed again. */
import type { TestBrowser } from './browser.ts'
import { until } from './wait.ts'

const WELCOME = 'src/surfaces/welcome/welcome.html'

export async function pastWelcome(browser: TestBrowser): Promise<void> {
  const find = async () => {
    for (const tab of await browser.tabs()) if ((await tab.url()).endsWith(WELCOME)) return tab
    return undefined
  }
  const tab = await until(find, 'the page of the first run')
  await tab.close()
}
