/** Makes the two extensions that are measured: a copy of Lede and an empty one, with a probe in each. */
import { copyFileSync, cpSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import preact from '@preact/preset-vite'
import { build } from 'vite'
import { CHROME } from '../build.ts'

const FLOOR = join(import.meta.dirname, 'floor')
const PROBE = join(import.meta.dirname, 'probe.js')

/** The directory of the extension as built, but for the probe. */
export function prepareLede(): string {
  const directory = mkdtempSync(join(tmpdir(), 'lede-click-'))
  cpSync(CHROME, directory, { recursive: true })
  return withProbe(directory)
}

/** The directory of the empty extension. */
export async function prepareFloor(): Promise<string> {
  const directory = mkdtempSync(join(tmpdir(), 'lede-floor-'))
  await build({
    configFile: false,
    root: FLOOR,
    logLevel: 'error',
    plugins: [preact()],
    build: {
      outDir: directory,
      target: 'es2024',
      modulePreload: false,
      rollupOptions: { input: join(FLOOR, 'popup.html') }
    }
  })
  for (const file of ['manifest.json', 'page.js'])
    copyFileSync(join(FLOOR, file), join(directory, file))
  return withProbe(directory)
}

function withProbe(directory: string): string {
  const [popup] = globSync('**/popup.html', { cwd: directory })
  if (!popup) throw new Error(`no popup.html in ${directory}`)
  const file = join(directory, popup)
  copyFileSync(PROBE, join(dirname(file), 'probe.js'))
  const html = readFileSync(file, 'utf8')
  writeFileSync(file, html.replace('<head>', '<head><script src="probe.js"></script>'))
  return directory
}
