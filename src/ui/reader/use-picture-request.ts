/** How a picture is asked for without telling whose screen it is for. */
import { useEffect, useState } from 'preact/hooks'
import { fetchImage } from '../../library/images/fetch-image'
import { onGrants } from '../../platform/grants'
import { asksAsNobody } from '../../platform/image-requests'
import { allowed } from '../../platform/permissions'

export interface PictureRequest {
  /** Absent until it is known how to ask. */
  src?: string
  crossorigin?: 'anonymous'
}

/**
 * Where the browser would send cookies along: fetched from a host that is allowed; else asked for
 * as nobody, and of servers that do not answer nobody as any page would.
 * @returns what stands in the document, and what to call when it brings nothing
 */
export function usePictureRequest(
  url: string | undefined,
  onMissing: () => void
): [PictureRequest, failed: () => void] {
  const plain: PictureRequest = url ? { src: url } : {}
  const isPlain = !url || !/^https?:/i.test(url) || asksAsNobody()
  const [request, setRequest] = useState<PictureRequest>(isPlain ? plain : {})
  useEffect(() => {
    if (isPlain) return setRequest(plain)
    let isGone = false
    let own: string | undefined
    const ask = async () => {
      const isAllowed = (await allowedNow())(url)
      const fetched = isAllowed ? await fetchImage(url) : undefined
      if (isGone) return
      if (typeof fetched === 'string') return onMissing()
      own = fetched && URL.createObjectURL(fetched.blob)
      setRequest(own ? { src: own } : { src: url, crossorigin: 'anonymous' })
    }
    void ask()
    return () => {
      isGone = true
      if (own) URL.revokeObjectURL(own)
    }
  }, [url])
  return [request, () => (request.crossorigin ? setRequest(plain) : onMissing())]
}

let asked: ReturnType<typeof allowed> | undefined

/** Asked once for all the pictures of a view, and anew when a grant has come or gone. */
function allowedNow(): ReturnType<typeof allowed> {
  if (asked) return asked
  const over = new AbortController()
  const forget = () => {
    asked = undefined
    over.abort()
  }
  onGrants(forget, over.signal)
  asked = allowed()
  return asked
}
