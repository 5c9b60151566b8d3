/**
 * A fresh Chromium profile in which some hosts are granted to the extension already: headless, the
 * browser's own question cannot be answered. Whoever asks for these hosts is given them unasked.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** @param hosts match patterns. */
export function profileWithGrants(extension: string, hosts: string[]): string {
  const profile = mkdtempSync(join(tmpdir(), 'lede-chromium-'))
  const permissions = {
    api: [],
    explicit_host: hosts,
    manifest_permissions: [],
    scriptable_host: []
  }
  const settings = {
    [idOf(extension)]: { active_permissions: permissions, granted_permissions: permissions }
  }
  mkdirSync(join(profile, 'Default'))
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { settings } }))
  return profile
}

/** Of an unpacked extension: its path's digest, in the letters a to p. */
function idOf(extension: string): string {
  const digest = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32)
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('')
}
