/** Whether the page shows only a part of the story. Nothing is done to get at the rest. */
import type { Header } from '../metadata/header'
import { namesOf, textOf } from './text'

const WALL =
  /[\s_-](?:paywall|regwall|piano-offer|premium-wall|metered-content|subscriber-only|subscription-wall)(?=[\s_-])/i

/** Below this a paid story is cut off; longer ones have been opened for the reader. */
const WHOLE = 3_000

export function isPartial(document: Document, header: Header, text: string): boolean {
  if (header.articleBody && header.articleBody.length > text.length * 2) return true
  if (text.length >= WHOLE) return false
  if (header.isAccessibleForFree === false) return true
  for (const element of document.querySelectorAll('[class*=wall], [id*=wall], [class*=piano]'))
    if (!element.closest('[data-lede-hidden]') && WALL.test(namesOf(element)))
      if (textOf(element) !== '') return true
  return false
}
