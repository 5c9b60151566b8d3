/** Before the first spec or measurement: what is written to the folder for temporary files goes when the process ends. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Its children, browsers too, write into it. A test runner ends its workers by a signal, and they
 * could not clear up after themselves.
 */
export default function ownFolder(): void {
  const folder = mkdtempSync(join(tmpdir(), 'lede-'))
  for (const name of ['TMPDIR', 'TEMP']) process.env[name] = folder
  process.once('exit', () => {
    try {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    } catch (error) {
      console.warn('Still in use, and left:', error)
    }
  })
}
