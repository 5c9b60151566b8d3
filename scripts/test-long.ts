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

/** The heaviest pages, in every browser. */
async function floods(): Promise<number> {
  const files = ['test/e2e/floods.test.ts', 'test/e2e/large.test.ts']
  let code = 0
  for (const browser of BROWSERS) code ||= await vitest(`e2e-${browser}`, files, { LONG: '1' })
  return code
}

/** The worker stopped at each step of a save, in Chromium, whose driver reaches it; and at many moments. */
async function stops(): Promise<number> {
  const LONG = '1'
  let code = await vitest('e2e-chromium', ['test/e2e/library-stopped.test.ts'], { LONG })
  for (const browser of BROWSERS)
    code ||= await vitest(`e2e-${browser}`, ['test/e2e/background.test.ts'], { LONG })
  return code
}

/** The pages in every language. */
const languages = () => vitest('e2e-chromium', ['test/e2e/languages.test.ts'], { LONG: '1' })

const crash = () => run([process.execPath, join(ROOT, 'test/library/crash-main.ts')])

const PARTS = { fuzz, floods, stops, languages, crash, packages }

const [asked] = process.argv.slice(2)
const failed: string[] = []
for (const [name, part] of Object.entries(PARTS)) {
  if (asked && asked !== name) continue
  console.log(`\n── ${name}`)
  if ((await part()) !== 0) failed.push(name)
}
console.log(failed.length > 0 ? `\nfailed: ${failed.join(', ')}` : '\nall passed')
process.exitCode = failed.length > 0 ? 1 : 0
