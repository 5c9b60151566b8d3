/**
 * `npm run dev [-- --firefox]`: a browser with the extension on a sample story. What is edited
 * shows at once: in Chromium module by module, in Firefox by a new build that the browser loads.
 */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createServer } from 'vite'
import { launchChromium } from '../test/browsers/chromium.ts'
import { Site } from '../test/browsers/site.ts'
import { until } from '../test/browsers/wait.ts'
import { closedByHand } from './browser/closed-by-hand.ts'
import { getBrowser } from './browser/get-browser.ts'
import { hasDisplay } from './browser/has-display.ts'
import { pageAddress } from './start/page-address.ts'
import { ROOT, run, tool } from './tool.ts'

const DEV = join(ROOT, 'dist/dev')

const [option, ...more] = process.argv.slice(2)
try {
  if (more.length || (option && option !== '--firefox'))
    throw new Error(`there is no option ${more[0] ?? option}; there is --firefox`)
  const site = await Site.open()
  const address = pageAddress(site, { kind: 'sample' })
  await (option ? firefox(address) : chromium(address))
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
process.exit()

async function chromium(address: string): Promise<void> {
  await getBrowser('chromium')
  rmSync(DEV, { recursive: true, force: true })
  const server = await createServer({ root: ROOT, mode: 'chrome' })
  await server.listen()
  await until(async () => existsSync(join(DEV, 'manifest.json')), 'the first build')
  const browser = await launchChromium({ extension: DEV, headless: !hasDisplay() })
  await browser.openTab(address)
  console.log(
    hasDisplay() ? 'Click the button in the toolbar.' : 'No display: the browser is unseen.'
  )
  await closedByHand(browser)
  await server.close()
}

/** Firefox takes no modules from a server: a new build for each change, and the extension anew. */
async function firefox(address: string): Promise<void> {
  const program = await getBrowser('firefox')
  rmSync(DEV, { recursive: true, force: true })
  const end = new AbortController()
  const options = { signal: end.signal }
  const build = run(tool('vite', 'build', '--watch', '--mode', 'firefox', '--outDir', DEV), options)
  await until(async () => existsSync(join(DEV, 'manifest.json')), 'the first build')
  const words = ['run', '--source-dir', DEV, '--firefox', program, '--start-url', address]
  const unseen = hasDisplay() ? [] : ['--arg=--headless']
  await Promise.race([build, run(tool('web-ext', ...words, '--no-input', ...unseen), options)])
  end.abort()
}
