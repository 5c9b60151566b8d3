/** Starts Firefox with a fresh profile that talks to nobody, and ends it without a trace. */
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LaunchOptions } from './browser.ts'
import { needBrowser } from './find.ts'
import { until } from './wait.ts'

/** Milliseconds; a busy machine has been seen to take 40 s. */
const PATIENCE = 90_000

/** No question to the reader, no call home. */
const QUIET = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.region.network.url': '',
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'dom.security.https_first': false,
  'extensions.blocklist.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  // An http image that Firefox asks about anew, it asks for by https, picture element or not.
  'image.cache.size': 0,
  'media.gmp-manager.updateEnabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': ''
}

export interface FirefoxProcess {
  marionettePort: number
  /** Ends the process and removes its profile. */
  end(): Promise<void>
  /** SIGKILL. */
  kill(): Promise<void>
}

export async function startFirefox(options: LaunchOptions): Promise<FirefoxProcess> {
  const program = await needBrowser('firefox')
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lede-firefox-')))
  await writeFile(join(profile, 'user.js'), preferences(options))
  // Left by a run before; the port in it is another's now.
  await rm(join(profile, 'MarionetteActivePort'), { force: true })
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile]
  if (options.headless ?? true) args.push('--headless')
  const child = spawn(program, [...args, 'about:blank'], { stdio: 'ignore' })
  // Should the tests die, Firefox must not outlive them.
  const kill = () => void child.kill('SIGKILL')
  const stop = () => {
    kill()
    process.exit()
  }
  process.once('exit', kill)
  // A test runner ends its workers by a signal, at which nothing is said of an exit.
  process.once('SIGTERM', stop)
  const end = async () => {
    process.removeListener('exit', kill)
    process.removeListener('SIGTERM', stop)
    await ended(child)
    if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const killed = async () => {
      kill()
      await end()
    }
    return { marionettePort: await portOf(profile, child), end, kill: killed }
  } catch (error) {
    kill()
    await end()
    throw error
  }
}

/** A profile that outlives the browser keeps the extension's address, and with it its storage. */
const LASTING = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'extensions.webextensions.uuids': JSON.stringify({
    'lede@lede.example': '5f1b4f0e-5a3c-4d39-9d0c-2a3c1f3f0a11'
  })
}

/** Whatever host is asked for at a press is given without the browser's question. */
const UNASKED = { 'extensions.webextOptionalPermissionPrompts': false }

/** Both the policies that hold for all extensions, and the one of those that state none. */
const POLICY_FREE = Object.fromEntries(
  ['base-%.v3', 'base-%.v3-with-localhost', 'default-%.v3'].map((which) => [
    `extensions.webextensions.${which.replace('%', 'content-security-policy')}`,
    "script-src * 'unsafe-inline' 'unsafe-eval' data: blob:"
  ])
)

function preferences({ proxyPort, profile, granted, withoutPolicy }: LaunchOptions): string {
  const all = {
    ...QUIET,
    ...(proxyPort && throughProxy(proxyPort)),
    ...(profile && LASTING),
    ...(granted && UNASKED),
    ...(withoutPolicy && POLICY_FREE)
  }
  return Object.entries(all)
    .map((entry) => `user_pref(${entry.map((part) => JSON.stringify(part)).join(', ')});`)
    .join('\n')
}

const throughProxy = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
  'network.proxy.no_proxies_on': ''
})

/** Firefox writes down the port that the system has given it. */
function portOf(profile: string, child: ChildProcess): Promise<number> {
  const file = join(profile, 'MarionetteActivePort')
  const read = async () => {
    if (child.exitCode !== null) throw new Error(`Firefox ended with code ${child.exitCode}`)
    return Number(await readFile(file, 'utf8').catch(() => 0))
  }
  return until(read, 'Firefox', PATIENCE)
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000)
  return new Promise((resolve) =>
    child.once('exit', () => {
      clearTimeout(timer)
      resolve()
    })
  )
}
