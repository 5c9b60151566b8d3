/** Where a browser is installed: the variables CHROMIUM and FIREFOX first, then the usual places. */
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { getInstalledBrowsers } from '@puppeteer/browsers'
import type { BrowserName } from './browser.ts'

/** Where `npx @puppeteer/browsers install` and our own scripts put browsers. */
export const BROWSER_CACHE =
  process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache', 'puppeteer')

/** In the order of trust; on Linux and BSD looked up on the PATH. */
const COMMANDS: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser'
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition']
}

const MAC: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'Brave Browser.app/Contents/MacOS/Brave Browser'
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox'
  ]
}

const WINDOWS: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium/Application/chrome.exe',
    'Google/Chrome/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe'
  ],
  firefox: ['Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe']
}

/** The path of an executable that exists; undefined where none is found. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const named = process.env[name.toUpperCase()]
  if (named) return existsSync(named) ? named : undefined
  return usualPlaces(name).find(existsSync) ?? (await inCache(name))
}

/** Like `findBrowser`, for those who cannot go on without. */
export async function needBrowser(name: BrowserName): Promise<string> {
  const path = await findBrowser(name)
  if (path) return path
  const variable = name.toUpperCase()
  throw new Error(`no ${name} found: install one, or name its program in the variable ${variable}`)
}

function usualPlaces(name: BrowserName): string[] {
  const { env, platform } = process
  if (platform === 'darwin')
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      MAC[name].map((app) => join(folder, app))
    )
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].flatMap((folder) =>
      folder ? WINDOWS[name].map((program) => join(folder, program)) : []
    )
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin']
  return COMMANDS[name].flatMap((command) => folders.map((folder) => join(folder, command)))
}

/** The newest of the browsers that `@puppeteer/browsers` has installed. */
async function inCache(name: BrowserName): Promise<string | undefined> {
  if (!existsSync(BROWSER_CACHE)) return undefined
  const kinds = name === 'firefox' ? ['firefox'] : ['chrome', 'chromium']
  const installed = await getInstalledBrowsers({ cacheDir: BROWSER_CACHE })
  return installed
    .filter(({ browser, executablePath }) => kinds.includes(browser) && existsSync(executablePath))
    .sort((a, b) => b.buildId.localeCompare(a.buildId, 'en', { numeric: true }))
    .at(0)?.executablePath
}
