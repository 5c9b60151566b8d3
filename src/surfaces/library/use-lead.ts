/** The started story that was read last, with its picture on this device: it leads the page. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { SavedArticle } from '../../library/records'
import { type ReadLead, readLead } from './first-sight'

export interface Lead {
  /** Undefined where no story is started. */
  entry: SavedArticle | undefined
  /** Address of its picture on this device. */
  image: string | undefined
}

/**
 * Undefined until it is known: the list waits for it, so that no row moves under the pointer.
 * `first`: what was read before the page was drawn.
 */
export function useLead(
  library: () => Promise<Result<Library>>,
  round: number,
  first: ReadLead | undefined
): Lead | undefined {
  const [lead, setLead] = useState(() => first && shownAs(first))
  const isHere = useRef(first !== undefined)
  const shown = useRef(lead?.image)
  useEffect(() => {
    if (isHere.current) {
      isHere.current = false
      return
    }
    let isGone = false
    readLead(library).then((read) => {
      const next = shownAs(read)
      const old = isGone ? next.image : shown.current
      if (!isGone) {
        shown.current = next.image
        setLead(next)
      }
      if (old) URL.revokeObjectURL(old)
    })
    return () => {
      isGone = true
    }
  }, [library, round])
  return lead
}

const shownAs = ({ entry, picture }: ReadLead): Lead => ({
  entry,
  image: picture && URL.createObjectURL(picture)
})
