/** What the sidebar and the lead tell: read after the first rows, so that nobody waits for it. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { countWithImages, keptLogos } from '../../library/images/read-kept'
import { leftOff, type Overview, overview, spaceUsed } from '../../library/overview'
import type { SavedArticle } from '../../library/records'

export interface Shelves {
  counts: Overview
  /** The started story that was read last, and its picture on this device. */
  lead: SavedArticle | undefined
  leadImage: string | undefined
  withImages: number
  /** Bytes; undefined where the browser does not tell. */
  space: number | undefined
  /** Addresses of the logos on this device, by source. */
  logos: ReadonlyMap<string, string>
}

export function useShelves(
  library: () => Promise<Result<Library>>,
  isWanted: boolean
): [Shelves | undefined, () => void] {
  const [shelves, setShelves] = useState<Shelves>()
  const [round, setRound] = useState(0)
  const shown = useRef<string[]>([])
  useEffect(() => {
    if (!isWanted) return
    let isGone = false
    const made: string[] = []
    const address = (blob: Blob) => {
      made.push(URL.createObjectURL(blob))
      return made.at(-1) ?? ''
    }
    readShelves(library, address).then((read) => {
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
  return [shelves, useCallback(() => setRound((rounds) => rounds + 1), [])]
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
  const [counts, last, withImages, logos, space] = await Promise.all([
    overview(db.value),
    leftOff(db.value),
    countWithImages(db.value),
    keptLogos(db.value),
    spaceUsed()
  ])
  if (!counts.ok) return
  const lead = last.ok ? last.value : undefined
  const picture = lead?.image && (await db.value.get('images', [lead.key, lead.image.url]))
  const blobs = logos.ok ? [...logos.value] : []
  return {
    counts: counts.value,
    lead,
    leadImage: picture && address(picture.blob),
    withImages: withImages.ok ? withImages.value : 0,
    space,
    logos: new Map(blobs.map(([source, blob]) => [source, address(blob)]))
  }
}
