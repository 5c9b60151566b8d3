/**
 * The same sources give the same bytes: packaged here, and again from what the source package holds,
 * in another folder and on the other side of the Earth.
 */
import { createHash } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { ROOT, run } from '../tool.ts'

/** @returns an exit code */
export async function packages(): Promise<number> {
  const first = await packed(ROOT, 'UTC')
  const elsewhere = mkdtempSync(join(tmpdir(), 'lede-elsewhere-'))
  try {
    await unpackSources(elsewhere)
    cpSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'), {
      ...{ recursive: true, verbatimSymlinks: true }
    })
    const second = await packed(elsewhere, 'Pacific/Auckland')
    console.log(`${first}\n\nin ${elsewhere}:\n${second}`)
    return first && first === second ? 0 : 1
  } finally {
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The packages' sums, a line each; nothing where they could not be made. */
async function packed(root: string, TZ: string): Promise<string> {
  const command = [process.execPath, join(root, 'scripts/package.ts')]
  if ((await run(command, { cwd: root, env: { ...process.env, TZ } })) !== 0) return ''
  const folder = join(root, 'packages')
  const sums = readdirSync(folder).map((file) => {
    const sum = createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex')
    return `${sum}  ${file}`
  })
  return sums.sort().join('\n')
}

async function unpackSources(into: string): Promise<void> {
  const folder = join(ROOT, 'packages')
  const name = readdirSync(folder).find((file) => file.endsWith('-source.zip')) ?? ''
  const zip = new ZipReader(new Uint8ArrayReader(readFileSync(join(folder, name))))
  for (const entry of await zip.getEntries()) {
    if (entry.directory) continue
    const file = join(into, entry.filename)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await entry.getData(new Uint8ArrayWriter()))
  }
  await zip.close()
}
