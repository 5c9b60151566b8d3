/** A file's name from a headline, safe on every system and never a path. */
import { oneLine } from './one-line'

/** Bytes of UTF-8: file systems take 255, synchronised folders and archives often less. */
const LONGEST = 120

/** Not allowed in names on Windows; `#`, `%`, `[`, `]` and `^` break links between notes. */
const FORBIDDEN = /[<>:"/\\|?*#%[\]^]+/g

/** Direction marks could make a name read as another; Persian words and emoji need joiners. */
const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}]|(?![\u200c\u200d])\p{Cf}/gu

/** Names of devices on Windows, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(?=\.|$)/i

/**
 * The stem only, without extension; `article` when nothing of the headline can stand.
 * @param most bytes of UTF-8
 */
export function fileStem(headline: string, most = LONGEST): string {
  const plain = oneLine(headline)
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/ {2,}/g, ' ')
  const stem = trimmed(shortened(trimmed(plain), most))
  return stem.replace(DEVICE, '$&_') || 'article'
}

/** `extension` without a dot; at most 120 bytes of UTF-8 before it. */
export function fileName(headline: string, extension: string): string {
  return `${fileStem(headline)}.${extension}`
}

/** Windows drops dots and spaces at the end; a dot or hyphen at the start means something. */
const trimmed = (name: string) => name.replace(/^[\s.~-]+|[\s.]+$/g, '')

/** Cut between characters as readers count them. */
function shortened(name: string, most: number): string {
  const encoder = new TextEncoder()
  if (encoder.encode(name).length <= most) return name
  let short = ''
  let bytes = 0
  for (const { segment } of new Intl.Segmenter().segment(name)) {
    bytes += encoder.encode(segment).length
    if (bytes > most) break
    short += segment
  }
  return short
}
