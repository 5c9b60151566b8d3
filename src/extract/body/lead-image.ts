/** The picture that goes with the headline, wherever the page has put it; shown once. */
import type { Picture } from '../../article/types'
import type { Header } from '../metadata/header'
import { PART } from '../metadata/header'
import { isBefore } from '../place'
import { captionOf } from './caption'
import { isLarge, sizeOf } from './picture'
import { namesOf, textOf } from './text'

/** An image after so much text belongs to the text, not to the headline. */
const TEXT_BEFORE = 200

/** Between a picture above the headline and the headline stand its caption, and a kicker. */
const TEXT_BETWEEN = 300
/** What stands large above a headline is no strip, and no icon. CSS pixels. */
const WIDEST = 3
const LEAST_HEIGHT = 200
/** What holds the whole story, and no part of the site around it. */
const WHOLE = 'article, main, [role=main]'
/** What pages call the pictures of writers, other stories, the site and what it sells. */
const OTHERS = /logo|avatar|author|columnist|promo|teaser|advert|[\s_-]ads?[\s_-]/

/**
 * Takes the lead image out of `story`, or finds it before the story, or believes the metadata; where
 * nothing is told it may also stand above the headline.
 * @param base absolute url that relative ones are read against
 */
export function takeLeadImage(story: Element, header: Header, base: string): Picture | undefined {
  const first = firstImage(story)
  const image = first ?? imageBefore(story) ?? (header.image ? undefined : imageAbove(story))
  const picture = image && pictureOf(image, base)
  if (!picture) return header.image && withoutRepeat(story, header.image, base)
  if (first) (first.closest('figure') ?? first).remove()
  return withoutRepeat(story, picture, base)
}

/** The first large image of the story, if hardly any text stands before it. */
function firstImage(story: Element): Element | undefined {
  const image = [...story.querySelectorAll('img')].find(isLarge)
  if (!image) return
  const range = story.ownerDocument.createRange()
  range.setStart(story, 0)
  range.setEndBefore(image.closest('figure') ?? image)
  return range.toString().trim().length <= TEXT_BEFORE ? image : undefined
}

/** The last large image between the headline and the story. */
function imageBefore(story: Element): Element | undefined {
  const headline = headlineOf(story)
  if (!headline) return
  return imagesOf(story).findLast(
    (image) => isBefore(headline, image) && isBefore(image, story) && isLarge(image)
  )
}

/** The last large image above the headline, with hardly any text between them, in what holds the story. */
function imageAbove(story: Element): Element | undefined {
  const headline = headlineOf(story)
  const image = headline && imagesOf(story).findLast((image) => isBefore(image, headline))
  if (!image || !isLarge(image) || !isHigh(image) || isOfOthers(image, headline)) return
  const isOwn = image.closest('figure') ?? image.closest(WHOLE)?.contains(headline)
  const between = image.ownerDocument.createRange()
  between.setStartAfter(image)
  between.setEndBefore(headline)
  return isOwn && between.toString().trim().length <= TEXT_BETWEEN ? image : undefined
}

/** It, or what stands as large above it: pictures may stand between the two. */
const headlineOf = ({ ownerDocument: { body } }: Element) =>
  body.querySelector(`[${PART}=headline], h1`)

const imagesOf = ({ ownerDocument: { body } }: Element) =>
  [...body.querySelectorAll('img')].filter((image) => !image.closest('nav, aside, footer'))

/** Whether the page tells so: much that stands above a headline is a strip, or an icon. */
function isHigh(image: Element): boolean {
  const width = Number(image.getAttribute('width'))
  const height = Number(image.getAttribute('height'))
  return width > 0 && height >= LEAST_HEIGHT && width <= height * WIDEST
}

/** Whether `image` leads on, or what holds it without the headline is a header, or called otherwise. */
function isOfOthers(image: Element, headline: Element): boolean {
  if (image.closest('a[href], figure:has(a[href])')) return true
  for (let at: Element | null = image; at && !at.contains(headline); at = at.parentElement)
    if (at.localName === 'header' || OTHERS.test(namesOf(at))) return true
  return false
}

function pictureOf(image: Element, base: string): Picture | undefined {
  const url = URL.parse(image.getAttribute('src') ?? '', base)
  if (!url || !/^(?:https?|data):$/.test(url.protocol)) return
  const caption = captionOf(image)
  const words = caption && textOf(caption)
  const alt = image.getAttribute('alt')
  return { url: url.href, ...(alt && { alt }), ...(words && { caption: words }), ...sizeOf(image) }
}

/** Takes further copies of the picture out of the story; their caption is kept. */
function withoutRepeat(story: Element, picture: Picture, base: string): Picture {
  let { caption } = picture
  for (const image of story.querySelectorAll('img')) {
    const url = URL.parse(image.getAttribute('src') ?? '', base)
    if (!url || fileOf(url.href) !== fileOf(picture.url)) continue
    const figure = image.closest('figure')
    const words = figure?.querySelector('figcaption')
    caption ??= (words && textOf(words)) || undefined
    ;(figure ?? image).remove()
  }
  return caption ? { ...picture, caption } : picture
}

/**
 * The same picture in another size has the same file name, often with the size in it. Numbers that
 * are none, `_01`, `_1234`, tell one picture from the next.
 */
function fileOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? ''
  return (path.split('/').at(-1) ?? path).replace(
    /[-_]?\d{2,4}x\d{2,4}|[-_@](?:\d{1,4}[xw]|[1-9]\d{1,2}0|768|1024)(?=\.)/gi,
    ''
  )
}
