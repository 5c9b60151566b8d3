/** A copy of the built extension with its outer defences taken away. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Its directory: no policy of its own, and every host granted. */
export function undefended(extension: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'lede-undefended-'))
  cpSync(extension, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const { content_security_policy: _, ...manifest } = JSON.parse(readFileSync(file, 'utf8'))
  const open = { ...manifest, host_permissions: ['<all_urls>'] }
  writeFileSync(file, JSON.stringify(open))
  return folder
}
