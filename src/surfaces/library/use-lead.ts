/** The started story that was read last, with its picture on this device: it leads the page. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Result } from '../../article/types'
import type { Library } from '../../library/database'
import type { SavedArticle } from '../../library/records'
import { type ReadLead, readLead } from './first-sight'
import { pictureAddresses } from './picture-addresses'

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
  const [addresses] = useState(pictureAddresses)
  const shownAs = ({ entry, picture }: ReadLead): Lead => ({
    entry,
    image: addresses(entry && picture ? [[entry.key, picture]] : []).get(entry?.key ?? '')
  })
  const [lead, setLead] = useState(() => first && shownAs(first))
  const isHere = useRef(first !== undefined)
  useEffect(() => {
    if (isHere.current) {
      isHere.current = false
      return
    }
    let isGone = false
    readLead(library).then((read) => {
      if (!isGone) setLead(shownAs(read))
    })
    return () => {
      isGone = true
    }
  }, [library, round])
  return lead
}
