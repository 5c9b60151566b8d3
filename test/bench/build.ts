/** Builds the extension, and says where its parts lie. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')
export const CHROME = join(ROOT, 'dist/chrome')

/** Throws with the build's own words if it fails. */
export function buildChrome(): void {
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/vite/bin/vite.js'),
      'build',
      '--mode',
      'chrome',
      '--logLevel',
      'error'
    ],
    { cwd: ROOT, encoding: 'utf8' }
  )
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`)
}

/** The script that the extension injects at the click, as it ships. */
export const injectedScript = (): string => pageScript('extract')

/** What it injects besides where the first is in doubt. */
export const secondScript = (): string => pageScript('second-finder')

const pageScript = (name: string): string =>
  readFileSync(join(CHROME, `src/surfaces/page/${name}.iife.js`), 'utf8')

/** The main file of an installed package, as text to run in a page. */
export const packageScript = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')
