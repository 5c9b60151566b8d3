/** A disk of a few megabytes, in memory, to be filled to the last byte and freed again. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  folder: string
  fill(): void
  free(): void
  remove(): void
}

/** @returns undefined where no disk can be mounted: only root of a Linux can */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'lede-disk-'))
  try {
    const how = ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]
    execFileSync('mount', how, { stdio: 'ignore' })
  } catch (error) {
    console.info('No small disk here:', error)
    rmSync(folder, { recursive: true })
    return undefined
  }
  const ballast = join(folder, 'ballast')
  const remove = () => {
    execFileSync('umount', ['--lazy', folder])
    rmSync(folder, { recursive: true })
  }
  return {
    folder,
    fill: () => fill(ballast),
    free: () => rmSync(ballast, { force: true }),
    remove
  }
}

function fill(file: string): void {
  for (let piece = 1 << 20; piece >= 1; )
    try {
      appendFileSync(file, Buffer.alloc(piece))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      piece >>= 1
    }
}
