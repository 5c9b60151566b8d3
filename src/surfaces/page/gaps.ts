/** Stand-ins: what a page shows in the place of what has not come yet. */
import { isSeen } from './snapshot-layout'
import { attribute, bodyOf, find, findAll, nameOf, textOf } from './snapshot-nodes'

/** Characters of a paragraph of running text. */
export const PARAGRAPH = 80
/** A stand-in has no more text than this. */
export const LABEL = 60
/** At most so many elements are asked whether they are stand-ins. */
const ASKED = 300

const BUSY = '[aria-busy="true"], [role="progressbar"], progress'
/** What class or id say; asked in a selector it would take twenty times as long. */
const NAMED = /skeleton|shimmer|placeholder|loading|loader|spinner/i
const STORIES = 'article, main, [role="main"], [itemprop="articleBody"]'

/** Whether a stand-in stands between paragraphs: a part of the story that has not come yet. */
export function hasGaps(page: Document): boolean {
  const body = bodyOf(page)
  if (!body) return false
  let outer: Element | undefined
  for (const story of findAll(body, STORIES)) {
    if (attribute(story, 'aria-busy') === 'true' && isSeen(story)) return true
    // What stands within another has been looked at with that one.
    if (outer?.contains(story)) continue
    outer = story
    for (const part of standInsOf(story)) {
      const siblings = [...(part.parentElement?.children ?? [])]
      const text = siblings.filter((one) => nameOf(one) === 'p' && lengthOf(one) >= PARAGRAPH)
      if (text.length > 1 && isStandIn(part)) return true
    }
  }
  return false
}

export const standInsOf = (around: Element) =>
  [...findAll(around, BUSY), ...[...findAll(around, '[class], [id]')].filter(isNamed)].slice(
    0,
    ASKED
  )

const isNamed = (element: Element) =>
  NAMED.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`)

export function isStandIn(element: Element): boolean {
  const isBusy = attribute(element, 'aria-busy') === 'true'
  return (
    (isBusy || (lengthOf(element) <= LABEL && !find(element, 'img, picture, video'))) &&
    isDrawn(element)
  )
}

export function isDrawn(element: Element): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element)
  return width > 0 && height > 0 && isSeen(element)
}

export const lengthOf = (element: Element): number => textOf(element)?.trim().length ?? 0
