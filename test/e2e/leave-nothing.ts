/** After each test: the popup and all tabs but the first are closed, so that none sees another's. */
import { afterEach } from 'vitest'
import { browser, site } from './suite.ts'

afterEach(async () => {
  await browser.closePopup()
  const [, ...others] = await browser.tabs()
  for (const tab of others) await tab.close()
  site.visits.length = 0
})
