/** Finds the picture that an `<img>` stands for, in all the forms of lazy loading. */
import { isForDark } from '../../extract/metadata/sources/icons'
import { attribute } from './snapshot-nodes'
import { widestOf } from './srcset'

/** Wider than this the reader's column gains nothing. CSS pixels times two for dense screens. */
export const ENOUGH = 1600

/** Attributes in which pages keep the address until the image comes near the screen. */
const LAZY = /^data-(?:.*-)?(?:src|srcset|original|url|image|img|hi-?res|full|large|lazy)/

const STAND_IN =
  /(?<=^|[/_.=-])(?:blank|spacer|placeholder|pixel|transparent|lazy|loading|loader|1x1|dummy|empty)(?=[/_.-]|$)/i

/** What few characters can draw all the same; one shape alone stands in for a picture. */
const DRAWING =
  /^data:image\/svg\+xml[^,]*,(?:.*?(?:<|%3c)(?:path|text|circle|line|poly|rect)){3}/is
/** CSS pixels; drawings that are no wider are signs. */
const ICON = 96

/** Narrower natural widths, stretched in the layout, are blurred stand-ins. */
const BLURRED = 64

export interface FoundImage {
  src: string
  alt: string
  width: number
  height: number
  /** What stands in its place on dark backgrounds, if the page declares that. */
  dark?: string | undefined
}

/** @returns the image, or nothing for a tracking pixel or a stand-in with nothing behind it */
export function findImage(image: HTMLImageElement): FoundImage | undefined {
  if (isPixel((name) => image.getAttribute(name))) return
  const { naturalWidth, naturalHeight } = image
  const told = naturalWidth && naturalHeight ? undefined : sizeOf(image)
  const width = naturalWidth || (told?.width ?? 0)
  const height = naturalHeight || (told?.height ?? 0)
  if ((width > 0 && width < 3) || (height > 0 && height < 3 && !isLazy(image))) {
    if (!lazyUrl(image) && !pictureSource(image)) return
  }
  const dark = pictureSource(image, true)
  const src = bestUrl(image, !!dark)
  if (!src) return
  // What has been loaded may be a stand-in, or nothing yet: its size says nothing of the picture.
  const isShown = src === image.currentSrc || src === image.getAttribute('src')
  const size = isShown ? { width, height } : (told ?? sizeOf(image))
  return { src, alt: image.alt, dark, ...size }
}

/** As the page tells it, else as it is laid out, which is dearer to ask. */
function sizeOf(image: Element): { width: number; height: number } {
  const [width, height] = [numberIn(image, 'width'), numberIn(image, 'height')]
  if (width && height) return { width, height }
  const box = image.getBoundingClientRect()
  return { width: width || Math.round(box.width), height: height || Math.round(box.height) }
}

/** A zero or a dot, as an attribute or a style says it. */
const DOT = /^\s*0*[0-2](?:\.\d*)?(?:px)?\s*$/
const DOT_STYLE = /(?:^|;)\s*(?:width|height)\s*:\s*0*[0-2](?:\.\d*)?(?:px)?\s*(?:!|;|$)/i
/** Frameworks give pictures no size of their own, so that they fill their frame. */
const FILLS = /min-(?:width|height)/i

/** The page itself says that nobody shall see it: it is there to be asked for, also later. */
function isPixel(read: (name: string) => string | null): boolean {
  const isDot = [read('width'), read('height')].some((size) => size && DOT.test(size))
  const style = (read('style') ?? '').slice(0, 2_000)
  return isDot || (DOT_STYLE.test(style) && !FILLS.test(style))
}

/** @param hasDark what is shown may be what stands there on dark */
function bestUrl(image: HTMLImageElement, hasDark: boolean): string | undefined {
  const { naturalWidth, currentSrc } = image
  const isShown = naturalWidth > 2 && !isBlurred(image) && isReal(currentSrc)
  if (isShown && !hasDark) return currentSrc
  const [set, given] = [pictureSource(image), image.getAttribute('src') ?? '']
  const behind = [
    lazyUrl(image),
    set && widestOf(set, ENOUGH),
    image.srcset && widestOf(image.srcset, ENOUGH),
    given
  ].find((url) => url && isReal(url))
  return behind || (image.width > ICON && DRAWING.test(given) ? given : undefined)
}

const isBlurred = (image: HTMLImageElement) =>
  image.naturalWidth < BLURRED && image.getBoundingClientRect().width > image.naturalWidth * 2

const isLazy = (image: HTMLImageElement) => image.loading === 'lazy'

/** The address behind a lazy image's own attributes, widest of a set first. */
function lazyUrl(image: Element): string | undefined {
  let url: string | undefined
  for (const name of image.getAttributeNames()) {
    if (!name.startsWith('data-') || !LAZY.test(name)) continue
    const value = image.getAttribute(name) ?? ''
    if (!looksLikeImage(value)) continue
    if (/\s\d+(?:\.\d+)?[wx]\s*(?:,|$)/.test(value.slice(0, 2_000))) return widestOf(value, ENOUGH)
    url ??= value.trim()
  }
  return url
}

/** `data-src-type="image"` and the like name no address. */
function looksLikeImage(value: string): boolean {
  const start = value.trimStart().slice(0, 300)
  return /^(?:https?:|\/|\.\.?\/)|\.(?:jpe?g|png|webp|avif|gif|svg)\b/i.test(start) && isReal(start)
}

/** A picture has no more of them; what has is asked of for each of its images. */
const SOURCES = 20

/** The set of addresses of its first source, among those for dark backgrounds or among the others. */
function pictureSource(image: Element, onDark = false): string | undefined {
  if (image.parentElement?.localName !== 'picture') return
  for (const source of Array.prototype.slice.call(image.parentElement.children, 0, SOURCES)) {
    if (isForDark(source) !== onDark) continue
    const set = source.getAttribute('srcset') || source.getAttribute('data-srcset')
    if (source.localName === 'source' && set && isReal(set)) return set
  }
  return
}

/** Tiny data urls and files named like stand-ins hold no picture. */
function isReal(url: string): boolean {
  const start = url.trimStart()
  if (/^data:/i.test(start)) return start.length > 3_000
  return !!start && !/^(?:about|blob|javascript):/i.test(start) && !STAND_IN.test(lastPart(start))
}

const lastPart = (url: string) => url.slice(0, 500).split(/[?#]/, 1)[0]?.split('/').at(-1) ?? ''

function numberIn(image: Element, name: string): number {
  const number = Number.parseInt(image.getAttribute(name) ?? '', 10)
  return Number.isNaN(number) ? 0 : Math.max(number, 0)
}

/** The first image of a `<noscript>`, whose content is text where scripts run. */
export function imageInNoscript(text: string): { src: string; alt: string } | undefined {
  const start = text.slice(0, 20_000).search(/<img\s/i)
  if (start < 0) return
  const tag = text.slice(start, start + 4_000).split('>', 1)[0] ?? ''
  const read = (name: string) => {
    const value = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
      tag
    )
    return (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').replaceAll('&amp;', '&')
  }
  if (isPixel(read)) return
  const src = [widestOf(read('srcset'), ENOUGH) ?? '', read('src'), read('data-src')].find(isReal)
  return src ? { src, alt: read('alt') } : undefined
}

/** Attributes in which pages keep the address of a background until it comes near the screen. */
const LATE = ['data-bg', 'data-background-image']
/** Elements that may have an address so. */
export const ADDRESSED = ['[style*="url("]', ...LATE.map((name) => `[${name}]`)].join()

/** What stands behind an element's content, or will when the reader sees it. */
export function backgroundOf(element: Element): string | undefined {
  const style = backgroundImage(attribute(element, 'style') ?? '')
  for (const name of style ? [] : LATE) {
    const late = (attribute(element, name) ?? '').slice(0, 4_000)
    const [, url = ''] = /^\s*(?:url\(["']?)?([^"')]*)/.exec(late) ?? []
    if (looksLikeImage(url)) return url.trim()
  }
  return style
}

/** That of an `<amp-img>`, whose picture is put into it as late as the reader sees it. */
export function addressOfAmp(element: Element): string | undefined {
  const set = attribute(element, 'srcset')
  return (set && widestOf(set, ENOUGH)) || attribute(element, 'src') || undefined
}

/** The address in an inline style's `background-image: url(…)`. */
function backgroundImage(style: string): string | undefined {
  const at = style.indexOf('background')
  const open = at < 0 ? -1 : style.indexOf('url(', at)
  if (open < 0) return
  const inside = style.slice(open + 4, open + 4_000).split(')', 1)[0] ?? ''
  const url = inside.trim().replace(/^["']|["']$/g, '')
  return isReal(url) && !/\.svg$/i.test(url) ? url : undefined
}
