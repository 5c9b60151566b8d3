/** Whether the page shows only a part of the story. Nothing is done to get at the rest. */
import type { Header } from '../metadata/header'
import { HIDDEN } from '../snapshot'
import { fromWords } from '../words/words'
import { boxAround } from './boxes'
import type { Prose } from './prose'
import type { Story } from './story'
import { namesOf, textOf } from './text'

const NAMED =
  /[\s_-](?:paywall|regwall|piano-offer|premium-wall|metered-content|subscriber-only|subscription-wall)(?=[\s_-])/i

const words = fromWords(({ walls }) => new RegExp(walls, 'i'))
/** A wall stands close behind the last of the text, and is short. */
const BLOCKS_BEHIND = 8
const WALL_LENGTH = 400
/** Characters; below this a paid story is cut off, longer ones have been opened for the reader. */
const WHOLE = 3_000
/** Words that are cut off, as `…`, `...` or `[…]` after the last of them. */
const CUT = /(?:…|\.{3})\]?\s*$/
/** A paid part with fewer characters is not there. */
const THERE = 200

export interface Signs {
  header: Header
  /** The story's own. */
  text: string
  isWalled: boolean
  /** The parts for those who pay, where the page names them, are not on it. Undefined: it names none. */
  isPaid: boolean | undefined
}

/** `text` is counted in characters; see the limits above. */
export function isPartial({ header, text, isWalled, isPaid }: Signs): boolean {
  if (header.articleBody && header.articleBody.length > text.length * 2) return true
  if (text.length >= WHOLE || header.isAccessibleForFree === true) return false
  if (CUT.test(text)) return true
  if (isPaid !== undefined && header.isAccessibleForFree === false) return isPaid || isWalled
  return header.isAccessibleForFree === false || isWalled
}

/**
 * Before the page is tidied: whether a box to pay or to log in stands where the text ends. What it says
 * is no text of the story, and goes.
 */
export function takeWall(document: Document, { root, members, page, spine }: Story): boolean {
  const says = ({ element, length, isHidden }: Prose) =>
    !isHidden && length < WALL_LENGTH && words().test(textOf(element))
  const last = page.findLastIndex((one) => members.has(one.element) && !says(one))
  const wall = page.slice(last + 1, last + 1 + BLOCKS_BEHIND).find(says)
  const isWalled = !!wall || isNamed(document, root, members)
  if (wall) {
    const box = boxAround(wall.element, (holder) => spine.has(holder) || holder.contains(root))
    if (textOf(box).length < WALL_LENGTH * 2) box.remove()
    else wall.element.remove()
  }
  return isWalled
}

function isNamed(document: Document, root: Element, members: Iterable<Element>): boolean {
  for (const element of document.querySelectorAll('[class*=wall], [id*=wall], [class*=piano]'))
    if (!element.closest(`[${HIDDEN}]`) && NAMED.test(namesOf(element)))
      if (textOf(element) !== '' && !element.contains(root) && !holdsStory(element)) return true
  return false

  /** What is named for the wall in front of it, and has been opened. */
  function holdsStory(element: Element): boolean {
    let count = 0
    for (const member of members) if (element.contains(member)) count++
    return count > 1
  }
}

/** Before the page is tidied, which may take such parts apart. */
export function lacksPaidParts(document: Document, { paidParts }: Header): boolean | undefined {
  const selector = paidParts?.filter(isValid).join()
  if (!selector) return undefined
  let length = 0
  for (const part of document.querySelectorAll(selector)) length += textOf(part).length
  return length < THERE

  function isValid(one: string): boolean {
    try {
      return one.length < 200 && document.createDocumentFragment().querySelector(one) === null
    } catch {
      // A page's own selector can be anything; one that is none says nothing.
      return false
    }
  }
}
