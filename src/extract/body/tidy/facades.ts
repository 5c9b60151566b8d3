/**
 * What stands for a player until it is pressed: a picture, a button, and the address or the number of
 * a film. It becomes the frame that a press would make of it.
 */

import { textOf } from '../text'
import { playerAt } from '../tree/embed'
import type { TidyStep } from '.'

/** Players that are known by number, by what stands for each in the names of elements and classes. */
const PLAYERS: [RegExp, RegExp, string][] = [
  [/youtube|(?:^|[\s_-])yt(?=[\s_-])/, /^[\w-]{11}$/, 'https://www.youtube.com/embed/'],
  [/vimeo/, /^\d{5,12}$/, 'https://player.vimeo.com/video/'],
  [/dailymotion/, /^[a-z\d]{5,10}$/i, 'https://www.dailymotion.com/embed/video/']
]
/** The attributes in which such a number waits. */
const NUMBER = /(?<=^(?:data-)?(?:(?:video|youtube|yt|vimeo|dailymotion)-?)?)(?:id|embed|key|code)$/
/** Attributes in which there is none. */
const COMMON = new Set(['class', 'id', 'style', 'href', 'dir', 'lang'])
const FRAMES = 'iframe, video, audio, object, embed'
/** Characters: what asks to be pressed, or says what a press tells of the reader. */
const MOST = 600
/** A page with more of them is no story. */
const MOST_FACADES = 50

export const replaceFacades: TidyStep = ({ root, spine }) => {
  let count = 0
  const shown = new Set(
    [...root.querySelectorAll(FRAMES)].map((frame) => frame.getAttribute('src'))
  )
  for (const element of root.querySelectorAll(`:not(${FRAMES}, a, img)`)) {
    if (!waits(element)) continue
    const address = playerAt(element, root.baseURI)?.href ?? addressByNumber(element)
    if (!address || shown.has(address) || spine.has(element) || !root.contains(element)) continue
    if (element.querySelector(FRAMES) || textOf(element).length > MOST) continue
    const frame = root.ownerDocument.createElement('iframe')
    frame.setAttribute('src', address)
    const title = titleOf(element)
    if (title) frame.setAttribute('title', title)
    element.replaceWith(frame)
    if (++count === MOST_FACADES) return
  }
}

/** Most elements have nothing but a name, and need not be asked more. */
const waits = (element: Element) => element.getAttributeNames().some((key) => !COMMON.has(key))

function addressByNumber(element: Element): string | undefined {
  const keys = element.getAttributeNames().filter((key) => key !== 'id' && NUMBER.test(key))
  if (keys.length === 0) return undefined
  const name = ` ${element.localName} ${element.getAttribute('class') ?? ''} `.toLowerCase()
  for (const [named, number, address] of PLAYERS)
    for (const key of keys) {
      const value = element.getAttribute(key) ?? ''
      if (number.test(value) && (named.test(name) || named.test(` ${key} `))) return address + value
    }
  return undefined
}

/** What it says of the film itself, or of its picture; not what the button says. */
function titleOf(element: Element): string {
  for (const name of ['title', 'data-title', 'videotitle', 'playlabel', 'aria-label']) {
    const title = element.getAttribute(name)?.trim()
    if (title) return title
  }
  return element.querySelector('img[alt]')?.getAttribute('alt')?.trim() ?? ''
}
