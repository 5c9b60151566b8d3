/** How a picture of the story is told from an icon, and what is printed with it from text. */
import { HIDDEN } from '../snapshot'

/** What shows or plays, and is not read. */
export const MEDIA = 'img, video, audio, iframe'

/** Smaller images are icons, faces and buttons. CSS pixels. */
const LEAST_WIDTH = 250

/** What pages name what they print under a picture: `caption`, or what it tells of it, `img_descr`. */
export const CAPTION =
  /(?<=[\s_-](?:(?:photo|foto|ima?ge?|bild)[_-]?)?)(?:caption|credit|copyright|legende?|bildunterschrift|bildtext|ep[ií]grafe|didascalia|onderschrift|billedtekst)s?(?=[\s_-])|caption(?=[\s_-])|(?<=(?:ima?ge?|photo|pic(?:ture)?|foto)[_-]?)desc(?:r(?:iption)?)?(?=[\s_-])/

/** Characters; a longer one is a text. */
export const LONGEST_CAPTION = 600

/** What the page says that it measures. CSS pixels. */
export function sizeOf(image: Element): { width?: number; height?: number } {
  const size: ReturnType<typeof sizeOf> = {}
  for (const side of ['width', 'height'] as const) {
    const pixels = Number.parseInt(image.getAttribute(side) ?? '', 10)
    if (pixels > 0) size[side] = pixels
  }
  return size
}

/** Large enough for a picture of the story, as far as the page tells. */
export const isLarge = (image: Element) => {
  const width = Number(image.getAttribute('width') ?? 0)
  return (width === 0 || width >= LEAST_WIDTH) && !image.closest(`[${HIDDEN}]`)
}
