/** What an image is by its first bytes, whatever it was said to be. */

/** The raster types that every EPUB reading system draws (EPUB 3.3, core media types). */
export type EpubImageType = 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp'

export const EXTENSIONS: Readonly<Record<EpubImageType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp'
}

/** Undefined for what EPUB readers need not show. */
export function imageType(bytes: Uint8Array): EpubImageType | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 12))
  if (start.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (/^GIF8[79]a/.test(start)) return 'image/gif'
  if (/^RIFF.{4}WEBP/s.test(start)) return 'image/webp'
  return
}
