/** Before the first spec of a browser: builds the extension for it, as it ships. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

const ROOT = join(import.meta.dirname, '../..')

export default function build(project: TestProject): void {
  const mode = project.config.env.BROWSER === 'firefox' ? 'firefox' : 'chrome'
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js')
  const args = [vite, 'build', '--mode', mode, '--logLevel', 'error']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`)
}
