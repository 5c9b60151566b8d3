/** What a heading says, and what of it is left without a kicker before or a line behind. */
import { decoded, foldSpace } from '../text/plain-text'

/** Longer than this is no heading: its own line says enough. */
const LONGEST = 400

/** Words parted where the heading breaks; `line` instead where that is too long, or has ruby. */
export function headingText(element: Element, line: string): string {
  if (element.querySelector('rt')) return line
  const text = foldSpace(decoded(withBreaks(element)))
  return text.length < LONGEST ? text : line
}

/** Its text, words parted where a new line begins. */
function withBreaks(element: Element): string {
  if (!element.querySelector('br, div, p')) return element.textContent ?? ''
  const pieces = [...element.childNodes].map((child) => {
    if (child.nodeType !== 1) return child.nodeType === 3 ? (child.textContent ?? '') : ''
    const inner = withBreaks(child as Element)
    return /^(?:BR|DIV|P)$/i.test((child as Element).tagName) ? ` ${inner} ` : inner
  })
  return pieces.join('')
}

/** What it says behind its first element, where that is a piece of its own. */
export const withoutFirstPart = (element: Element): string | undefined =>
  without(
    element,
    'firstElementChild',
    (whole, part) => whole.startsWith(part) && whole.slice(part.length).replace(/^[\s:|–—-]+/, '')
  )

/** What it says before its last element, where that is a piece of its own. */
export const withoutLastPart = (element: Element): string | undefined =>
  without(
    element,
    'lastElementChild',
    (whole, part) =>
      whole.endsWith(part) && whole.slice(0, -part.length).replace(/(?<![\s:|–—-])[\s:|–—-]+$/, '')
  )

/** Elements that hold all of the heading are passed through; a work's name in italics is no piece. */
function without(
  element: Element,
  end: 'firstElementChild' | 'lastElementChild',
  rest: (whole: string, part: string) => string | false
): string | undefined {
  const whole = textOf(element)
  let part = element[end]
  while (part && textOf(part) === whole) part = part[end]
  if (!part || /^(?:EM|I|CITE)$/i.test(part.tagName)) return undefined
  const text = textOf(part)
  return (text && rest(whole, text)) || undefined
}

const textOf = (element: Element) => foldSpace(element.textContent?.slice(0, 600) ?? '')
