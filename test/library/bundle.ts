/** Bundles `inside.ts` into one script that a test can run in a page of the extension. */
import { join } from 'node:path'
import { build } from 'vite'

const ENTRY = join(import.meta.dirname, 'inside.ts')

/** The script; it sets `window.inside`. */
export async function insideScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2024',
      lib: { entry: ENTRY, formats: ['iife'], name: 'insideModule' }
    }
  })
  const [first] = Array.isArray(built) ? built : [built]
  const chunk = first && 'output' in first ? first.output[0] : undefined
  if (!chunk) throw new Error('nothing was bundled')
  return chunk.code
}
