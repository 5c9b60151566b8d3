/**
 * `npm run test:long`: what takes too long for every change. `npm run test:fuzz` is its first part
 * alone: ten thousand hostile pages made by chance. SEED names the first of them.
 */
import { join } from 'node:path'
import { BROWSERS } from '../test/browsers/browser.ts'
import { packages } from './test/packages.ts'
import { ROOT, run, tool } from './tool.ts'

const vitest = (project: string, files: string[], more: NodeJS.ProcessEnv) =>
  run(tool('vitest', 'run', '--project', project, ...files), { env: { ...process.env, ...more } })

const fuzz = () => {
  const files = ['fuzz.test.ts', 'mutations.test.tsx'].map((file) => `test/unit/safety/${file}`)
  return vitest('unit', files, { FUZZ: process.env.FUZZ ?? '10000' })
}

/** The long form of some specs, in every browser. */
const specs =
  (...names: string[]) =>
  async () => {
    const files = names.map((name) => `test/e2e/${name}.test.ts`)
    let code = 0
    for (const browser of BROWSERS) code ||= await vitest(`e2e-${browser}`, files, { LONG: '1' })
    return code
  }

/** The heaviest pages. */
const floods = specs('floods', 'large')

/** Storage that turns read-only, and a popup that is closed at each step of a save. */
const storage = specs('library-read-only', 'popup-closed')

/** Pages that attack by other means than markup, and in the midst of what covers them. */
const attacks = specs('attacks', 'undefended')

/** The worker stopped at each step of a save, in Chromium, whose driver reaches it; and at many moments. */
async function stops(): Promise<number> {
  const LONG = '1'
  const code = await vitest('e2e-chromium', ['test/e2e/library-stopped.test.ts'], { LONG })
  return code || specs('background')()
}

/** The pages in every language. */
const languages = () => vitest('e2e-chromium', ['test/e2e/languages.test.ts'], { LONG: '1' })

/** What is known of the packages that are shipped: it reports, and some registries do not answer. */
async function audit(): Promise<number> {
  await run(['npm', 'audit', '--omit=dev'], { shell: process.platform === 'win32' })
  return 0
}

const crash = () => run([process.execPath, join(ROOT, 'test/library/crash-main.ts')])

const PARTS = { fuzz, floods, stops, storage, attacks, languages, crash, packages, audit }

const [asked] = process.argv.slice(2)
const failed: string[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (asked && asked !== name) continue
  console.log(`\n── ${name}`)
  if ((await part()) !== 0) failed.push(name)
}
console.log(failed.length > 0 ? `\nfailed: ${failed.join(', ')}` : '\nall passed')
process.exitCode = failed.length > 0 ? 1 : 0
