/**
 * Fetches one picture so that nobody is told who reads it: no cookies, no referrer. What is not a
 * picture, or is too large to be one in an article, is refused before it is decoded.
 */
import { imageDimensionsFromData } from 'image-dimensions'

/** Types that browsers draw in `<img>`, where a picture can run nothing. */
const TYPES: ReadonlySet<string> = new Set([
  ...['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif', 'image/svg+xml']
])

/** Most bytes that are read of one picture: 12 MB, more than newsrooms send. */
const MOST_BYTES = 12 * 1024 * 1024

/** Most pixels that are decoded: 50 megapixels take 200 MB of memory. */
const MOST_PIXELS = 50_000_000

/** Milliseconds after which a picture that does not come is left for another time. */
const PATIENCE = 30_000

/** `never`: it is no picture, or gone. `later`: the network or the server did not answer. */
export type Fetched = { blob: Blob } | 'never' | 'later'

/** @param most Most bytes that the picture may have. */
export async function fetchImage(url: string, most = MOST_BYTES): Promise<Fetched> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'force-cache',
      signal: AbortSignal.timeout(PATIENCE)
    })
    if (!response.ok) return response.status >= 500 || response.status === 429 ? 'later' : 'never'
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
    if (!type || !TYPES.has(type)) return 'never'
    const bytes = await read(response, most)
    return bytes && isDrawable(bytes, type) ? { blob: new Blob([bytes], { type }) } : 'never'
  } catch (error) {
    if (error instanceof TypeError || (error as Error).name === 'TimeoutError') return 'later'
    throw error
  }
}

/** Nothing when there are more bytes than may be; a server may lie about the length. */
async function read(
  response: Response,
  most: number
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const reader = response.body?.getReader()
  const parts: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length
    if (length > most) {
      await reader?.cancel()
      return
    }
    parts.push(next.value)
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

function isDrawable(bytes: Uint8Array, type: string): boolean {
  if (type === 'image/svg+xml') return true
  const size = imageDimensionsFromData(bytes)
  return size !== undefined && size.width > 0 && size.width * size.height <= MOST_PIXELS
}
