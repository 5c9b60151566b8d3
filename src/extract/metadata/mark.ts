/** Marks what the header takes from the visible page, so that the body leaves it out. */
import { PART, type Part } from './header'
import type { Seen } from './visible/look'

/** Elements that the header was chosen from, besides what was seen. */
interface Taken {
  headline: Element | undefined
  byline: Element | undefined
  origin: Element | undefined
}

/** An element that is marked already keeps its mark. */
export function markParts({ headline, byline, origin }: Taken, seen: Seen): void {
  mark('headline', headline)
  mark('standfirst', seen.standfirst?.element)
  mark('byline', byline)
  for (const { element } of [...seen.dates.published, ...seen.dates.modified]) mark('date', element)
  mark('origin', origin)
  mark('follow', seen.follow.element)
  for (const element of seen.related.elements) mark('related', element)
}

function mark(part: Part, element: Element | undefined): void {
  if (element && !element.hasAttribute(PART)) element.setAttribute(PART, part)
}
