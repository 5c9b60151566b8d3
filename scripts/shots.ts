/**
 * `npm run shots [-- [--firefox] [start of a name]]`: pictures of every surface, in every theme,
 * into shots/.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab, TestBrowser } from '../test/browsers/browser.ts'
import { launch } from '../test/browsers/launch.ts'
import { Site } from '../test/browsers/site.ts'
import { getBrowser } from './browser/get-browser.ts'
import { buildExtension } from './build-extension.ts'
import { shots } from './shots/all.ts'
import type { Shot, Stage } from './shots/shot.ts'
import { ROOT } from './tool.ts'

const FOLDER = join(ROOT, 'shots')
const THEMES = ['light', 'sepia', 'dark', 'contrast']
/** Milliseconds for fonts, pictures and the cross-fade of themes. */
const REST = 500

/** In pages of the extension. */
declare const chrome: {
  storage: {
    local: { set(items: object): Promise<void>; remove(keys: string[]): Promise<void> }
  }
}

const args = process.argv.slice(2)
const name = args.includes('--firefox') ? 'firefox' : 'chromium'
const start = args.find((arg) => !arg.startsWith('-')) ?? ''
const wanted = shots.filter((shot) => shot.name.startsWith(start))
if (wanted.length === 0) {
  console.error(
    `no picture is called ${start}…; there are: ${shots.map((shot) => shot.name).join(', ')}`
  )
  process.exit(1)
}

mkdirSync(FOLDER, { recursive: true })
await getBrowser(name)
const extension = buildExtension(name === 'firefox' ? 'firefox' : 'chrome')
const site = await Site.open()
const browser = await launch(name, { extension, proxyPort: site.port })
for (const theme of THEMES) {
  await inStore(browser, { 'setting:theme': theme })
  for (const shot of wanted.filter(({ themes = THEMES }) => themes.includes(theme)))
    await take(shot, theme, { browser, site }).catch((error: Error) => {
      console.error(`${shot.name}, ${theme}: ${error.message}`)
      process.exitCode = 1
    })
}
await browser.close()
process.exit()

/** Keeps `settings`, and forgets those named in `gone`. */
async function inStore(browser: TestBrowser, settings: object, gone: string[] = []): Promise<void> {
  const tab = await browser.openTab(browser.extensionUrl('src/surfaces/popup/popup.html'))
  await tab.evaluate(
    async (settings, gone) => {
      localStorage.clear()
      await chrome.storage.local.set(settings)
      await chrome.storage.local.remove(gone)
    },
    settings,
    gone
  )
  // It is the popup's own page, and would be taken for a popup.
  await tab.close()
}

async function take(shot: Shot, theme: string, stage: Stage): Promise<void> {
  const { settings } = shot
  if (settings) await inStore(stage.browser, settings)
  try {
    const view = await shot.show(stage)
    if (shot.isPrinted) keep(`${shot.name}.pdf`, await (view as Tab).print())
    for (const size of shot.sizes ?? [undefined]) {
      if (size) await (view as Tab).resize(size.width, size.height)
      await pause(REST)
      const file = [shot.name, theme, size && `${size.width}x${size.height}`].filter(Boolean)
      keep(`${file.join('-')}.png`, await view.screenshot())
    }
  } finally {
    await stage.browser.setOffline(false)
    await stage.browser.closePopup()
    const [, ...others] = await stage.browser.tabs()
    for (const tab of others) await tab.close()
    if (settings) await inStore(stage.browser, {}, Object.keys(settings))
  }
}

function keep(file: string, bytes: Buffer): void {
  writeFileSync(join(FOLDER, file), bytes)
  console.log(`shots/${file}`)
}
