/** What the sidebar tells: read after the first rows, so that nobody waits for it. */
import { useEffect, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { countWithImages, keptLogos } from '../../library/images/read-kept'
import { type Overview, overview, spaceUsed } from '../../library/overview'
import { painted } from './painted'
import { pictureAddresses } from './picture-addresses'

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
  const [addresses] = useState(pictureAddresses)
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const read = async () => {
      await painted()
      const read = await readShelves(library)
      if (!isGone && read) setShelves({ ...read, logos: addresses(read.logos) })
    }
    void read()
    return () => {
      isGone = true
    }
  }, [library, isWanted, round])
  return shelves
}

type Read = Omit<Shelves, 'logos'> & { logos: ReadonlyMap<string, Blob> }

async function readShelves(library: () => Promise<Result<Library>>): Promise<Read | undefined> {
  const db = await library()
  if (!db.ok) return
  const [counts, withImages, logos, space] = await Promise.all([
    overview(db.value),
    countWithImages(db.value),
    keptLogos(db.value),
    spaceUsed()
  ])
  if (!counts.ok) return
  return {
    counts: counts.value,
    withImages: withImages.ok ? withImages.value : 0,
    space,
    logos: logos.ok ? logos.value : new Map()
  }
}
