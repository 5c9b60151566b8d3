/** Builds the extension as it ships, without a word unless that fails. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT, tool } from './tool.ts'

export type Target = 'chrome' | 'firefox'

/** Gives the folder of the built extension. Throws with the build's own words if it fails. */
export function buildExtension(target: Target): string {
  const [program = '', ...args] = tool('vite', 'build', '--mode', target, '--logLevel', 'error')
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    // A test runner has set its own, which would bring the libraries' development builds.
    env: { ...process.env, NODE_ENV: 'production' },
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`)
  return join(ROOT, 'dist', target)
}
