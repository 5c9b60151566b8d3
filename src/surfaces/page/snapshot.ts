/** One walk over the living page gives an inert copy that extraction may take apart. */
import { fail, ok, type Result } from '../../article/types'
import type { Snapshot } from '../../extract'
import { isSeen } from './snapshot-layout'
import {
  baseUrlOf,
  bodyOf,
  contentTypeOf,
  countElements,
  emptyDocument,
  firstChildOf,
  headOf,
  nameOf,
  rootOf,
  urlOf
} from './snapshot-nodes'
import type { readPlainText } from './snapshot-text'
import { copyInto, TELLING, walkOver } from './snapshot-walk'

/** Beyond this the walk alone would hold up the page's tab for more than a second. */
const MAX_ELEMENTS = 250_000

/**
 * @param readText what reads plain text, which few pages are
 * @returns problems: restricted-page (PDF), unreadable (no HTML), page-too-large, no-article, and
 * in-doubt where `readText` is needed, and not given
 */
export function snapshot(
  page: Document,
  now: Date,
  readText?: typeof readPlainText
): Result<Snapshot> {
  const type = contentTypeOf(page)
  if (type === 'application/pdf') return fail('restricted-page', type)
  const isText = type.startsWith('text/') && type !== 'text/html' && type !== 'text/xml'
  if (!isText && !/html/.test(type)) return fail('unreadable', type)
  const elements = countElements(page)
  if (elements > MAX_ELEMENTS) return fail('page-too-large', `${elements} elements`)
  const body = bodyOf(page)
  if (!body) return fail('no-article', 'no body')
  if (nameOf(body) === 'frameset') {
    const frame = largestFrame(body)
    return frame ? snapshot(frame, now, readText) : fail('no-article', 'frameset')
  }

  const copy = emptyDocument(page)
  copy.querySelector('title')?.remove()
  if (isText) {
    if (!readText) return fail('in-doubt')
    readRoot(page, copy)
    readText(body, copy)
  } else if (!copyParts(page, body, copy)) return fail('page-too-large')
  return ok({ document: copy, url: urlOf(page), capturedAt: now.toISOString() })
}

/** @returns false when the page has more elements than may be walked */
function copyParts(page: Document, body: Element, copy: Document): boolean {
  const walk = walkOver(page, copy, MAX_ELEMENTS)
  const head = headOf(page)
  if (head && !copyInto(walk, head, copy.head, false)) return false
  // Before the body is there, whose links would all be looked at again.
  readRoot(page, copy)
  // A page that is hidden as a whole is still being drawn, and says nothing of its parts.
  return copyInto(walk, body, copy.body, isSeen(body))
}

/** What the root says of the page in its attributes, and one base url for all relative ones. */
function readRoot(page: Document, copy: Document): void {
  for (const { name, value } of rootOf(page)?.attributes ?? [])
    if (TELLING.test(name)) copy.documentElement.setAttribute(name, value)
  const base = copy.createElement('base')
  base.setAttribute('href', baseUrlOf(page))
  copy.head.prepend(base)
}

/** Of a frameset the largest frame that may be read; those of other sites may not. */
function largestFrame(frameset: Element): Document | undefined {
  let largest: { page: Document; area: number } | undefined
  for (const frame of frameset.getElementsByTagName('frame')) {
    const page = frame.contentDocument
    const area = frame.offsetWidth * frame.offsetHeight
    if (page && firstChildOf(page) && area >= (largest?.area ?? 0)) largest = { page, area }
  }
  return largest?.page
}
