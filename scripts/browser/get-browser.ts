/** Finds a browser, and where there is none brings one: by apt-get on Debian as root, else by download. */
import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers'
import type { BrowserName } from '../../test/browsers/browser.ts'
import { BROWSER_CACHE, findBrowser } from '../../test/browsers/find.ts'

interface Known {
  label: string
  /** The variable that names its program. */
  variable: string
  debian: string
  download: Browser
}

const KNOWN: Record<BrowserName, Known> = {
  chromium: {
    label: 'Chromium',
    variable: 'CHROMIUM',
    debian: 'chromium',
    download: Browser.CHROME
  },
  firefox: {
    label: 'Firefox',
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    download: Browser.FIREFOX
  }
}

/** The path of a program that exists. Throws, with one line that says what to do, if it cannot. */
export async function getBrowser(name: BrowserName): Promise<string> {
  const found = await findBrowser(name)
  if (found) return found
  const known = KNOWN[name]
  const named = process.env[known.variable]
  if (named) throw new Error(`${known.variable} names ${named}, and no program is there`)
  await bring(known)
  const brought = await findBrowser(name)
  if (!brought) throw new Error(`${known.label} was installed, but is not to be found`)
  return brought
}

async function bring(known: Known): Promise<void> {
  const { label, variable, debian } = known
  const how = isDebianAsRoot() ? 'with apt-get' : `into ${BROWSER_CACHE}`
  console.log(`No ${label} here; installing it ${how} …`)
  try {
    await (isDebianAsRoot() ? aptInstall(debian) : download(known))
  } catch (error) {
    const reason = (error as Error).message.trim().split('\n').at(-1)
    throw new Error(
      `no ${label} found, and none could be installed (${reason}): install ${label}, or name its program in the variable ${variable}`
    )
  }
}

function isDebianAsRoot(): boolean {
  const release = '/etc/os-release'
  if (process.getuid?.() !== 0 || !existsSync(release)) return false
  return /^ID="?debian"?$/m.test(readFileSync(release, 'utf8'))
}

async function aptInstall(name: string): Promise<void> {
  const run = promisify(execFile)
  const options = {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    maxBuffer: 1e8
  }
  await run('apt-get', ['update', '-q'], options)
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name], options)
}

async function download({ download: browser, label }: Known): Promise<void> {
  const platform = detectBrowserPlatform()
  if (!platform) throw new Error(`there is no ${label} to download for this system`)
  const buildId = await resolveBuildId(browser, platform, 'stable')
  await install({ browser, buildId, platform, cacheDir: BROWSER_CACHE })
}
