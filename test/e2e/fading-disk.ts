/** A disk that turns read-only while it is written to, as the kernel does with one that fails. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { until } from '../browsers/wait.ts'

export interface FadingDisk {
  folder: string
  /** Also for those who have files open. Only `mend` ends it. */
  turnReadOnly(): void
  /** As soon as nobody uses it any more. */
  mend(): Promise<void>
  /** Nothing in `part` of it can be written, until what this gives is called. No file there may be open. */
  protect(part: string): () => void
  remove(): void
}

const BYTES = 400e6

/** @returns undefined where no disk can be mounted: only root of a Linux can */
export function fadingDisk(): FadingDisk | undefined {
  const base = mkdtempSync(join(tmpdir(), 'lede-disk-'))
  const [image, folder] = [join(base, 'image'), mkdtempSync(join(base, 'disk-'))]
  const mount = (...how: string[]) => execFileSync('mount', how, { stdio: 'ignore' })
  const mounted = () => mount('-o', 'loop', image, folder)
  const unmounted = () => execFileSync('umount', ['--lazy', folder])
  try {
    writeFileSync(image, '')
    truncateSync(image, BYTES)
    execFileSync('mkfs.ext4', ['-q', '-F', image], { stdio: 'ignore' })
    mounted()
  } catch (error) {
    console.info('No disk that fades here:', error)
    rmSync(base, { recursive: true })
    return undefined
  }
  const remove = () => {
    unmounted()
    rmSync(base, { recursive: true })
  }
  return {
    folder,
    turnReadOnly: () => mount('-o', 'remount,abort', folder),
    async mend() {
      await until(async () => isDone('umount', folder), 'the last user of the disk to go')
      mounted()
    },
    protect(part) {
      mount('--bind', part, part)
      mount('-o', 'remount,bind,ro', part)
      return () => mount('-o', 'remount,bind,rw', part)
    },
    remove
  }
}

function isDone(command: string, ...words: string[]): boolean {
  try {
    execFileSync(command, words, { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
