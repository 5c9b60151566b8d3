/** Builds the extension, and says where its parts lie. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { buildExtension } from '../../scripts/build-extension.ts'

export const ROOT = join(import.meta.dirname, '../..')
export const CHROME = join(ROOT, 'dist/chrome')

/** Throws with the build's own words if it fails. */
export const buildChrome = (): void => void buildExtension('chrome')

/** The script that the extension injects at the click, as it ships. */
export const injectedScript = (): string => pageScript('extract')

/** What it injects besides where that is in doubt. */
export const moreScript = (): string => pageScript('more')

const pageScript = (name: string): string =>
  readFileSync(join(CHROME, `src/surfaces/page/${name}.iife.js`), 'utf8')

/** The main file of an installed package, as text to run in a page. */
export const packageScript = (name: string): string =>
  readFileSync(createRequire(import.meta.url).resolve(name), 'utf8')
