/** `npm run test:crash [-- chromium|firefox] [-- --rounds=20] [-- --saves=100]` */
import { parseArgs } from 'node:util'
import { buildExtension } from '../../scripts/build-extension.ts'
import { BROWSERS } from '../browsers/browser.ts'
import { crash } from './crash.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string' }, saves: { type: 'string' } }
})
const named = BROWSERS.filter((name) => positionals.length === 0 || positionals.includes(name))

for (const name of named) {
  const report = await crash({
    name,
    extension: buildExtension(name === 'firefox' ? 'firefox' : 'chrome'),
    rounds: Number(values.rounds ?? 20),
    saves: Number(values.saves ?? 100),
    tell: (line) => console.log(`${name}, ${line}`)
  })
  console.log(name, report)
  if (report.lost + report.corrupt + report.orphans > 0) process.exitCode = 1
}
