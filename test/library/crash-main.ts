/** `npm run test:crash [-- chromium|firefox] [-- --rounds=20] [-- --saves=100]` */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { BROWSERS, type BrowserName } from '../browsers/browser.ts'
import { crash } from './crash.ts'

const ROOT = join(import.meta.dirname, '../..')

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, saves: { type: 'string' } }
})
const named = BROWSERS.filter((name) => positionals.length === 0 || positionals.includes(name))

function build(name: BrowserName): string {
  const mode = name === 'firefox' ? 'firefox' : 'chrome'
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'error']
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit' })
  if (status !== 0) throw new Error('the build failed')
  return join(ROOT, 'dist', mode)
}

for (const name of named) {
  const report = await crash({
    name,
    extension: build(name),
    rounds: Number(values.rounds ?? 20),
    saves: Number(values.saves ?? 100),
    tell: (line) => console.log(`${name}, ${line}`)
  })
  console.log(name, report)
  if (report.lost + report.corrupt + report.orphans > 0) process.exitCode = 1
}
