/** What the sidebar tells: read after the first rows, so that nobody waits for it. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { countWithImages, keptLogos } from '../../library/images/read-kept'
import { type Overview, overview, spaceUsed } from '../../library/overview'
import { painted } from './painted'

export interface Shelves {
  counts: Overview
  withImages: number
  /** Bytes; undefined where the browser does not tell. */
  space: number | undefined
  /** Addresses of the logos on this device, by source. */
  logos: ReadonlyMap<string, string>
}

export function useShelves(
  library: () => Promise<Result<Library>>,
  isWanted: boolean,
  round: number
): Shelves | undefined {
  const [shelves, setShelves] = useState<Shelves>()
  const shown = useRef<string[]>([])
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const made: string[] = []
    const address = (blob: Blob) => {
      made.push(URL.createObjectURL(blob))
      return made.at(-1) ?? ''
    }
    const read = async () => {
      await painted()
      return readShelves(library, address)
    }
    read().then((read) => {
      // The addresses on show stay good until others have taken their place.
      const old = isGone || !read ? made : shown.current
      if (!isGone && read) {
        shown.current = made
        setShelves(read)
      }
      setTimeout(() => release(old), 1000)
    })
    return () => {
      isGone = true
    }
  }, [library, isWanted, round])
  return shelves
}

function release(addresses: string[]): void {
  for (const one of addresses) URL.revokeObjectURL(one)
}

async function readShelves(
  library: () => Promise<Result<Library>>,
  address: (blob: Blob) => string
): Promise<Shelves | undefined> {
  const db = await library()
  if (!db.ok) return
  const [counts, withImages, logos, space] = await Promise.all([
    overview(db.value),
    countWithImages(db.value),
    keptLogos(db.value),
    spaceUsed()
  ])
  if (!counts.ok) return
  const blobs = logos.ok ? [...logos.value] : []
  return {
    counts: counts.value,
    withImages: withImages.ok ? withImages.value : 0,
    space,
    logos: new Map(blobs.map(([source, blob]) => [source, address(blob)]))
  }
}
