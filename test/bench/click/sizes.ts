/** What a click has to load: gzipped sizes of the built extension's scripts. */
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { CHROME, injectedScript } from '../build.ts'

export interface Size {
  name: string
  /** Bytes, gzipped. */
  bytes: number
  /** The most it may be. */
  limit: number
}

export function sizes(): Size[] {
  const popup = popupScripts().map((file) => gzipped(readFileSync(file, 'utf8')))
  return [
    { name: 'popup page', bytes: popup.reduce((sum, size) => sum + size, 0), limit: 58_500 },
    { name: 'injected script', bytes: gzipped(injectedScript()), limit: 55_700 }
  ]
}

const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length

/** All scripts that the popup loads before it can show an article: also what its first one asks for. */
export function popupScripts(): string[] {
  const [page] = globSync('**/popup.html', { cwd: CHROME })
  if (!page) throw new Error(`no popup.html in ${CHROME}`)
  const html = readFileSync(join(CHROME, page), 'utf8')
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    for (const path of matchesOf(STATIC, file)) follow(resolve(dirname(file), path))
  }
  for (const [, path = ''] of html.matchAll(/<script[^>]*\ssrc="\/?([^"]+)"/g)) {
    const first = join(CHROME, path)
    follow(first)
    for (const later of matchesOf(DYNAMIC, first)) follow(resolve(dirname(first), later))
  }
  return [...found]
}

const STATIC = /\b(?:from|import)\s*["'](\.[^"']+\.js)["']/g
const DYNAMIC = /\bimport\(\s*[`"'](\.[^`"']+\.js)[`"']/g

const matchesOf = (pattern: RegExp, file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, path = '']) => path)
