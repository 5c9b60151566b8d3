/** Before the first spec of a browser: builds the extension for it, as it ships, where none has. */
import type { TestProject } from 'vitest/node'
import { buildExtension } from '../../scripts/build-extension.ts'

export default function build(project: TestProject): void {
  if (process.env.BUILT) return
  buildExtension(project.config.env.BROWSER === 'firefox' ? 'firefox' : 'chrome')
}
