/** The started story that was read last, with its picture on this device: it leads the page. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import { keptImage } from '../../library/images/read-kept'
import { leftOff } from '../../library/overview'
import type { SavedArticle } from '../../library/records'

export interface Lead {
  /** Undefined where no story is started. */
  entry: SavedArticle | undefined
  /** Address of its picture on this device. */
  image: string | undefined
}

/** Undefined until it is known: the list waits for it, so that no row moves under the pointer. */
export function useLead(library: () => Promise<Result<Library>>, round: number): Lead | undefined {
  const [lead, setLead] = useState<Lead>()
  const shown = useRef<string>(undefined)
  useEffect(() => {
    let isGone = false
    readLead(library).then((read) => {
      const image = read.picture && URL.createObjectURL(read.picture)
      const old = isGone ? image : shown.current
      if (!isGone) {
        shown.current = image
        setLead({ entry: read.entry, image })
      }
      if (old) URL.revokeObjectURL(old)
    })
    return () => {
      isGone = true
    }
  }, [library, round])
  return lead
}

async function readLead(
  library: () => Promise<Result<Library>>
): Promise<{ entry: SavedArticle | undefined; picture?: Blob | undefined }> {
  const db = await library()
  const last = db.ok ? await leftOff(db.value) : db
  const entry = last.ok ? last.value : undefined
  if (!db.ok || !entry?.image) return { entry }
  const picture = await keptImage(db.value, entry.key, entry.image.url)
  return { entry, picture: picture.ok ? picture.value : undefined }
}
