/** A frame of the page's own site can hold the story; adverts and widgets in frames do not. */
import { bodyOf, pageIn, textOf } from './snapshot-nodes'

/** Characters of text below which a frame is a widget. */
const LEAST_TEXT = 500
/** The part of the window that a story's frame fills at least. */
const LEAST_PART = 0.2

/** The body of the document in `frame`, where it may be read and is worth reading. */
export function bodyInFrame(frame: Element): Element | undefined {
  const page = pageIn(frame as HTMLIFrameElement)
  const body = page && bodyOf(page)
  if (!body || (textOf(body)?.trim().length ?? 0) < LEAST_TEXT) return
  const { width, height } = frame.getBoundingClientRect()
  return width * height >= innerWidth * innerHeight * LEAST_PART ? body : undefined
}
