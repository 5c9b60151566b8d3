/**
 * `npm run package`: builds both extensions and zips them, with the sources for who reviews them.
 * The same sources give the same bytes. Fails when a store's zip is too large.
 */
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js'
import project from '../package.json' with { type: 'json' }
import { buildExtension } from './build-extension.ts'
import { ROOT } from './tool.ts'

const FOLDER = join(ROOT, 'packages')
/** Bytes, faces and languages included, that a store's zip may not grow beyond. */
const LARGEST = 2_000_000
/** The same in every run: no time of today (1980 is where zip files begin), no worker's luck. */
const SAME = {
  level: 9,
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
  useWebWorkers: false
}

rmSync(FOLDER, { recursive: true, force: true })
mkdirSync(FOLDER, { recursive: true })
for (const target of ['chrome', 'firefox'] as const) {
  const built = buildExtension(target)
  await write(target, built, filesIn(built))
}
await write('source', ROOT, sources())

/** Sorted, from `folder`, with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** What the repository holds, as it stands on disk; unpacked from a zip, all that is not ignored. */
function sources(): string[] {
  if (!existsSync(join(ROOT, '.git'))) return filesIn(ROOT).filter((path) => !isIgnored(path))
  const list = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
  return list.split('\0').filter(Boolean).sort()
}

/** By its first folder: what commands and npm bring lies in folders of their own. */
function isIgnored(path: string): boolean {
  const names = readFileSync(join(ROOT, '.gitignore'), 'utf8').match(/^.+(?=\/$)/gm) ?? []
  return names.map((name) => name.replace('/', '')).includes(path.split('/')[0] ?? '')
}

async function write(name: string, folder: string, paths: string[]): Promise<void> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), SAME)
  for (const path of paths)
    await writer.add(path, new Uint8ArrayReader(readFileSync(join(folder, path))))
  const zip = await writer.close()
  const file = `lede-${project.version}-${name}.zip`
  writeFileSync(join(FOLDER, file), zip)
  console.log(`packages/${file}  ${(zip.length / 1000).toFixed(0)} KB, ${paths.length} files`)
  if (zip.length > LARGEST && name !== 'source')
    throw new Error(`${file} is larger than ${LARGEST / 1000} KB`)
}
